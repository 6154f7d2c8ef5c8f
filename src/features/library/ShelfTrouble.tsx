import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AppLink } from '../../article/AppLink.tsx'
import { useKeptWords } from '../../article/kept-words.ts'
import { fetchData } from '../../data/fetch-data.ts'
import { keptStoriesQuery } from '../../data/kept/kept-stories.ts'
import { takenQuery } from '../../data/kept/taken-edition.ts'
import { useMessages } from '../../data/language.tsx'
import { giveUpLost, saveStory, shelfQuery } from '../../data/saved/saved-stories.ts'
import { articleData, settingsAddress } from '../../edition/addresses.ts'
import type { Article } from '../../edition/model.ts'
import { Button } from '../../ui/Button.tsx'
import { announce, type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { useLibraryWords } from './use-library-words.ts'

/** What is wrong with what the reader saved, in plain words, with the way to mend it. */
export function ShelfTrouble() {
  const words = useLibraryWords()
  const client = useQueryClient()
  const [said, setSaid] = useState<Announcement>()
  const { troubles, lostEdition } = useKeptWords()
  const { settings } = useMessages()
  const { data } = useQuery(shelfQuery)
  const { data: taken } = useQuery(takenQuery)
  const { lost = [], trouble } = data ?? {}
  const readAnew = () => client.invalidateQueries({ queryKey: keptStoriesQuery.queryKey.slice(0, 1) })

  async function fetchAgain() {
    try {
      for (const slug of lost) {
        const outcome = await saveStory((await fetchData(articleData(slug))) as Article)
        if (outcome !== 'kept') setSaid(announce(troubles[outcome]))
      }
    } catch {
      setSaid(announce(words.notFetched))
    }
    await readAnew()
  }

  async function forget() {
    await giveUpLost(lost)
    await readAnew()
  }

  return (
    <div role="status">
      {trouble ? <p className="mb-8 border-y border-ink py-3">{troubles[trouble]}</p> : null}
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
          <LiveText announcement={said} className="text-sm text-accent" />
        </div>
      ) : null}
    </div>
  )
}
