import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { silence } from '../../data/fetch-data.ts'
import { useKeptNotes } from '../../data/kept/kept-notes.ts'
import { useMessages } from '../../data/language.tsx'
import { useNews } from '../../data/newest.ts'
import { useNavigate } from '../../data/place.tsx'
import { sameTime, useNow } from '../../data/use-now.ts'
import { editionData, listAddress } from '../../edition/addresses.ts'
import { formatMoment } from '../../lib/format-moment.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useBadge } from './use-badge.ts'
import { frontKey } from './use-known-stories.ts'

/** One line at the foot of the screen: new stories, a new version, or from when the page is. Nothing moves for it. */
export function NoteLine({ files }: { files: readonly string[] }) {
  const messages = useMessages()
  const notes = useNotes(files)
  const [closed, setClosed] = useState<readonly string[]>([])
  const note = notes.find(({ text, about = text }) => !closed.includes(about))
  return (
    <div role="status" lang={messages.lang}>
      {note ? (
        <div className="flex min-h-12 items-center justify-center gap-1 border-t border-ink ps-4 pe-1">
          <p>{note.text}</p>
          {note.act ? (
            <Button variant="quiet" onClick={note.act} className="text-sm font-semibold text-accent underline">
              {note.action}
            </Button>
          ) : null}
          <Button
            variant="icon"
            aria-label={messages.close}
            onClick={() => setClosed([...closed, note.about ?? note.text])}
          >
            <Icon name="close" className="size-4" />
          </Button>
        </div>
      ) : null}
    </div>
  )
}

type Note = {
  text: string
  /** What the reader has heard of once he closes it, where the same text may come to tell of something else. */
  about?: string
  action?: string
  act?: () => void
}

/** What there is to say, the weightiest first. */
function useNotes(files: readonly string[]): Note[] {
  const messages = useMessages()
  const kept = useKeptNotes()
  const now = useNow(sameTime)
  const { fresh, isOld } = useNews()
  useBadge(fresh.length)
  const [showNew, isSlow] = useShowNew()
  const notes = files.flatMap(file => (file === editionData ? [] : (kept.get(file) ?? [])))
  // Of some copies nobody knows.
  const times = notes.flatMap(({ why, at }) => (why === 'unreachable' && at > 0 ? at : []))
  if (times.length > 0 && now !== undefined) {
    const time = formatMoment(Math.min(...times), messages.lang, now)
    return [{ text: navigator.onLine ? messages.cutOffSince(time) : messages.offlineSince(time) }]
  }
  if (isSlow) return [{ text: messages.stillWaiting }]
  return [
    ...(isOld ? [{ text: messages.newVersion, action: messages.reload, act: () => location.reload() }] : []),
    ...fresh.slice(0, 1).map(about => ({
      text: messages.newStories(fresh.length),
      about,
      action: messages.showNew,
      act: () => void showNew(),
    })),
  ]
}

/** How long the front page may take before the reader goes there without what is new, and is told, in milliseconds. */
const patience = 2000

/** Goes to the top of a front page fetched anew; its stories are then known. Also says whether they are still on the way. */
function useShowNew(): [() => Promise<void>, boolean] {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isSlow, setSlow] = useState(false)
  const showNew = async () => {
    const coming = client.refetchQueries({ queryKey: frontKey }).then(() => true)
    setSlow(!(await Promise.race([coming, silence(patience)])))
    void coming.then(() => setSlow(false))
    navigate(listAddress({ kind: 'front' }))
    window.scrollTo(0, 0)
  }
  return [showNew, isSlow]
}
