import { useKeptNotes } from '../../data/kept/kept-notes.ts'
import { useMessages } from '../../data/language.tsx'
import { sameTime, useNow } from '../../data/use-now.ts'
import { articleData } from '../../edition/addresses.ts'
import { formatMoment } from '../../lib/format-moment.ts'

/** Over a story that the paper has taken back, and that is still here because the reader's device kept it. */
export function WithdrawnNote({ slug }: { slug: string }) {
  const messages = useMessages()
  const now = useNow(sameTime)
  const note = useKeptNotes().get(articleData(slug))
  if (note?.why !== 'withdrawn' || now === undefined) return null
  return (
    <p role="status" lang={messages.lang} className="mx-auto mt-6 max-w-(--measure) border-y border-ink py-3 font-sans">
      {messages.withdrawnSince(formatMoment(note.at, messages.lang, now))}
    </p>
  )
}
