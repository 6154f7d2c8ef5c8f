import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { takeSilently } from '../../data/edition-copy/take-silently.ts'
import { bringKeptReader } from '../../data/fetch-data.ts'
import { keptNotes } from '../../data/kept/kept-notes.ts'
import { readKept } from '../../data/kept/read-kept.ts'
import { watchOpened } from '../../data/kept/watch-opened.ts'
import { watchNewest } from '../../data/newest.ts'
import { registerWorker } from '../../data/register-worker.ts'
import { Later } from '../../ui/Later.tsx'
import { NoteLine } from './NoteLine.tsx'
import { countReadings } from './readings.ts'
import { useKnownStories } from './use-known-stories.ts'

// Few see these: most read in a browser, and have not come often.
const loadBottomBar = async () => (await import('./BottomBar.tsx')).BottomBar
const loadInstallOffer = async () => (await import('./InstallOffer.tsx')).InstallOffer

/** From this visit on, a paper that is not installed offers to be. */
const offeredFrom = 3

type Props = {
  /** Data addresses of the files that the page at hand is made of. */
  files: readonly string[]
}

/** What goes along with every page once it is quiet: keeping what was opened, news from outside, the foot of the screen. */
export function Companion({ files }: Props) {
  const client = useQueryClient()
  const [isInstalled] = useState(() => matchMedia('(display-mode: standalone)').matches)
  const [readings] = useState(countReadings)
  useKnownStories()
  useEffect(() => {
    bringKeptReader(readKept)
    registerWorker()
  }, [])
  // Who comes again, or to an app, comes for the paper; others were after one story, until they have read a while.
  useEffect(() => watchOpened(client, isInstalled || readings > 1 ? 1_000 : 20_000), [client, isInstalled, readings])
  useEffect(() => {
    const fetchAnew = () => {
      for (const address of keptNotes().keys()) void client.invalidateQueries({ queryKey: [address] })
    }
    // What is here may have come from the device: what has become of it since?
    fetchAnew()
    const over = new AbortController()
    // Nobody tells a page that the browser had put aside whole that the network has come back.
    for (const event of ['online', 'pageshow']) addEventListener(event, fetchAnew, over)
    const stop = watchNewest(edition => {
      fetchAnew()
      void takeSilently(edition)
    })
    return () => {
      over.abort()
      stop()
    }
  }, [client])
  return (
    <>
      <Later isWanted={!isInstalled && readings >= offeredFrom} load={loadInstallOffer} given={{}} />
      <div aria-hidden="true" className="h-12 print:hidden" />
      <div className="fixed inset-x-0 bottom-0 z-30 bg-paper pb-[env(safe-area-inset-bottom)] font-sans text-sm print:hidden">
        <NoteLine files={files} />
        <Later isWanted={isInstalled} load={loadBottomBar} given={{}} />
      </div>
    </>
  )
}
