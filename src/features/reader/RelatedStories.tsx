import { useId } from 'react'
import { ArticleCard } from '../../article/ArticleCard.tsx'
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
      className="later mx-auto mt-16 max-w-7xl border-t-2 border-ink pt-3 print:hidden"
    >
      <h2 id={headingId} className="mb-5 font-serif text-2xl font-semibold">
        {relatedStories}
      </h2>
      <ul className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {stories.map(story => (
          <li key={story.id}>
            <ArticleCard story={story} size="large" headingLevel={3} />
          </li>
        ))}
      </ul>
    </section>
  )
}
