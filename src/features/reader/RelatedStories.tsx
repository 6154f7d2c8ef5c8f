import { useId } from 'react'
import { StoryRow } from '../../article/StoryRow.tsx'
import { useMessages } from '../../data/language.tsx'
import type { Summary } from '../../edition/model.ts'

/** What to read after, or instead of, this. */
export function RelatedStories({ stories }: { stories: readonly Summary[] }) {
  const { relatedStories } = useMessages()
  const headingId = useId()
  if (stories.length === 0) return null
  return (
    <section
      aria-labelledby={headingId}
      className="later mx-auto mt-16 max-w-308 border-t-2 border-ink pt-2 print:hidden"
    >
      <h2 id={headingId} className="mb-3 flex min-h-11 items-center font-serif text-[1.375rem] font-semibold">
        {relatedStories}
      </h2>
      <StoryRow stories={stories} headingLevel={3} />
    </section>
  )
}
