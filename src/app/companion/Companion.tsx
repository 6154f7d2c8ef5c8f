import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { takeSilently } from '../../data/edition-copy/take-silently.ts'
import { keptNotes } from '../../data/kept/kept-notes.ts'
import { watchOpened } from '../../data/kept/watch-opened.ts'
import { watchNewest } from '../../data/newest.ts'
import { BottomBar } from './BottomBar.tsx'
import { InstallOffer } from './InstallOffer.tsx'
import { NoteLine } from './NoteLine.tsx'

type Props = {
  /** Data addresses of the files that the page at hand is made of. */
  files: readonly string[]
}

/** What goes along with every page once it is quiet: keeping what was opened, news from outside, the foot of the screen. */
export function Companion({ files }: Props) {
  const client = useQueryClient()
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
      <InstallOffer />
      <div aria-hidden="true" className="h-24 print:hidden" />
      <div className="fixed inset-x-0 bottom-0 z-30 bg-paper pb-[env(safe-area-inset-bottom)] font-sans text-sm print:hidden">
        <NoteLine files={files} />
        <BottomBar />
      </div>
    </>
  )
}
