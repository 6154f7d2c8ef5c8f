import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { StoryTime } from '../../article/StoryTime.tsx'
import { useMessages } from '../../data/language.tsx'
import { lastVisit, recordVisit } from '../../data/visits.ts'
import type { Article, Correction } from '../../edition/model.ts'

type Props = { article: Article }

const never = () => () => {}

/** What was set right since the reader was last here, before anything else; the printed page never holds it. */
export function NewCorrections({ article: { slug, corrections, lang } }: Props) {
  const messages = useMessages()
  const [arrival] = useState(() => Date.now())
  const last = useSyncExternalStore(
    never,
    () => lastVisit(slug, arrival),
    () => undefined,
  )
  useEffect(() => recordVisit(slug), [slug])
  const fresh = last === undefined ? [] : corrections.filter(({ date }) => Date.parse(date) > last)
  if (fresh.length === 0) return null
  return (
    <div
      role="note"
      aria-label={messages.correction}
      className="mx-auto mt-6 max-w-(--measure) border-s-2 border-accent ps-4 print:hidden"
    >
      <p className="font-sans text-sm font-semibold text-accent">{messages.correction}</p>
      <CorrectionList corrections={fresh} lang={lang} />
    </div>
  )
}

/** Everything that was ever set right, at the foot of the story. */
export function Corrections({ article: { corrections, lang } }: Props) {
  const messages = useMessages()
  const headingId = useId()
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="mx-auto mt-10 max-w-(--measure) border-t border-rule pt-3">
      <h2 id={headingId} className="font-sans text-sm font-semibold">
        {messages.corrections}
      </h2>
      <CorrectionList corrections={corrections} lang={lang} />
    </section>
  )
}

function CorrectionList({ corrections, lang }: { corrections: readonly Correction[]; lang: string }) {
  return (
    <ul className="mt-1.5 spaced-2 font-serif text-[1.0625rem] leading-normal">
      {corrections.map(({ date, text }, i) => (
        <li key={i}>
          <StoryTime iso={date} lang={lang} className="me-2 font-sans text-sm text-muted" />
          {text}
        </li>
      ))}
    </ul>
  )
}
