import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { takeSilently } from '../../data/edition-copy/take-silently.ts'
import { bringKeptReader } from '../../data/fetch-data.ts'
import { keptNotes, useKeptNotes } from '../../data/kept/kept-notes.ts'
import { readKept } from '../../data/kept/read-kept.ts'
import { watchOpened } from '../../data/kept/watch-opened.ts'
import { useNews, watchNewest } from '../../data/newest.ts'
import { registerWorker } from '../../data/register-worker.ts'
import { countReadings } from './readings.ts'
import { useKnownStories } from './use-known-stories.ts'

// Few see these: most read what is new, with a network, in a browser, and have not come often.
const NoteLine = lazy(async () => ({ default: (await import('./NoteLine.tsx')).NoteLine }))
const BottomBar = lazy(async () => ({ default: (await import('./BottomBar.tsx')).BottomBar }))
const InstallOffer = lazy(async () => ({ default: (await import('./InstallOffer.tsx')).InstallOffer }))

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
  const isNoted = useNoted()
  useKnownStories()
  useEffect(() => bringKeptReader(readKept), [])
  useEffect(registerWorker, [])
  useEffect(() => watchOpened(client), [client])
  useEffect(() => {
    const fetchAnew = () => {
      for (const address of keptNotes().keys()) void client.invalidateQueries({ queryKey: [address] })
    }
    addEventListener('online', fetchAnew)
    const stop = watchNewest(() => {
      fetchAnew()
      void takeSilently()
    })
    return () => {
      removeEventListener('online', fetchAnew)
      stop()
    }
  }, [client])
  return (
    <>
      <Suspense>{!isInstalled && readings >= offeredFrom ? <InstallOffer /> : null}</Suspense>
      <div aria-hidden="true" className="h-12 print:hidden" />
      <div className="fixed inset-x-0 bottom-0 z-30 bg-paper pb-[env(safe-area-inset-bottom)] font-sans text-sm print:hidden">
        <div role="status">
          <Suspense>{isNoted ? <NoteLine files={files} /> : null}</Suspense>
        </div>
        <Suspense>{isInstalled ? <BottomBar /> : null}</Suspense>
      </div>
    </>
  )
}

/** Whether there is anything to say at the foot of the screen. */
function useNoted(): boolean {
  const { fresh, isOld } = useNews()
  return useKeptNotes().size > 0 || fresh.length > 0 || isOld
}
