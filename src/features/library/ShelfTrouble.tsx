import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { AppLink } from '../../article/AppLink.tsx'
import { useKeptWords } from '../../article/kept-words.ts'
import { keptStoriesQuery } from '../../data/kept/kept-stories.ts'
import { takenQuery } from '../../data/kept/taken-edition.ts'
import { useMessages } from '../../data/language.tsx'
import { fetchLost } from '../../data/saved/fetch-lost.ts'
import { giveUpLost, shelfQuery } from '../../data/saved/saved-stories.ts'
import { settingsAddress } from '../../edition/addresses.ts'
import { Button } from '../../ui/Button.tsx'
import { announce, type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { useLibraryWords } from './use-library-words.ts'

/** After this long without a story the reader is told; they are waited for all the same. In milliseconds. */
const patience = 2000

/** What is wrong with what the reader saved, in plain words, with the way to mend it. */
export function ShelfTrouble() {
  const words = useLibraryWords()
  const client = useQueryClient()
  const [said, setSaid] = useState<Announcement>()
  const { troubles, cachesSilent, lostEdition } = useKeptWords()
  const { settings, stillWaiting } = useMessages()
  const fetching = useRef<AbortController>(undefined)
  const { data } = useQuery(shelfQuery)
  const { data: taken, isError } = useQuery(takenQuery)
  const { lost = [], trouble } = data ?? {}
  const wrong = trouble ? troubles[trouble] : isError ? cachesSilent : undefined
  const readAnew = () => client.invalidateQueries({ queryKey: keptStoriesQuery.queryKey.slice(0, 1) })

  async function fetchAgain() {
    // Pressed again, it begins again.
    fetching.current?.abort()
    const { signal } = (fetching.current = new AbortController())
    const slow = setTimeout(() => setSaid(announce(stillWaiting)), patience)
    const outcome = await fetchLost(lost, { signal, onNext: () => void readAnew() })
    clearTimeout(slow)
    if (signal.aborted) return
    const { withdrawn, missing } = outcome
    await giveUpLost(withdrawn)
    const said = [
      ...(withdrawn.length > 0 ? [words.withdrawn(withdrawn.length)] : []),
      ...(missing > 0 ? [words.notFetched] : []),
      ...(outcome.trouble ? [troubles[outcome.trouble]] : []),
    ]
    setSaid(said.length > 0 ? announce(said.join(' ')) : undefined)
    await readAnew()
  }

  async function forget() {
    await giveUpLost(lost)
    await readAnew()
  }

  return (
    <div role="status">
      {wrong ? <p className="mb-8 border-y border-ink py-3">{wrong}</p> : null}
      {taken === 'lost' ? (
        <p className="mb-8 border-y border-ink py-3">
          {lostEdition}{' '}
          <AppLink to={settingsAddress} className="underline hover:text-accent">
            {settings}
          </AppLink>
        </p>
      ) : null}
      {lost.length > 0 ? (
        <div className="mb-8 border-y border-ink py-3">
          <p>{words.lost(lost.length)}</p>
          <p className="mt-1 flex flex-wrap gap-x-3">
            <Button variant="quiet" onClick={() => void fetchAgain()} className="-ms-2 underline">
              {words.fetchAgain}
            </Button>
            <Button variant="quiet" onClick={() => void forget()}>
              {words.forget}
            </Button>
          </p>
        </div>
      ) : null}
      <LiveText announcement={said} className={said ? 'mb-8 text-sm text-accent' : ''} />
    </div>
  )
}
