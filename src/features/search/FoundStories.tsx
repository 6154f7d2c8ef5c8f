import { ArticleCard } from '../../article/ArticleCard.tsx'
import type { Hit } from './index-stories.ts'

type Props = {
  hits: readonly Hit[]
  /** Said over them, where they are not what the reader would expect first. */
  heading?: string | undefined
}

/** Stories that answer. */
export function FoundStories({ hits, heading }: Props) {
  if (hits.length === 0) return null
  return (
    <section>
      {heading ? (
        <h2 className="mt-8 border-t-2 border-ink pt-3 font-serif text-2xl font-semibold">{heading}</h2>
      ) : null}
      <ul className="divide-y divide-rule">
        {hits.map(({ story }) => (
          <li key={story.slug} className="pt-5 pb-2">
            <ArticleCard story={story} size="line" headingLevel={heading ? 3 : 2} />
          </li>
        ))}
      </ul>
    </section>
  )
}
