import { useId } from 'react'
import { InlineText } from '../../article/InlineText.tsx'
import { useMessages } from '../../data/language.tsx'
import type { Article } from '../../edition/model.ts'

/** What matters, in a box before the body. */
export function KeyPoints({ points }: { points: Article['keyPoints'] }) {
  const { keyPoints } = useMessages()
  const headingId = useId()
  if (points.length === 0) return null
  return (
    <section
      aria-labelledby={headingId}
      className="mx-auto mt-8 max-w-(--measure) border-t-2 border-accent bg-tint forced-colors:border-x forced-colors:border-b px-5 pt-3.5 pb-5 sm:px-6 print:px-0"
    >
      <h2 id={headingId} className="font-sans text-sm font-semibold text-accent">
        {keyPoints}
      </h2>
      <ul className="mt-2.5 list-disc spaced-2 ps-[1.1em] font-reading text-[calc(1.0625rem*var(--size))] leading-[calc(1.45*var(--leading))] text-pretty marker:text-accent">
        {points.map((point, i) => (
          <li key={i} className="ps-[0.15em]">
            <InlineText text={point} />
          </li>
        ))}
      </ul>
    </section>
  )
}
