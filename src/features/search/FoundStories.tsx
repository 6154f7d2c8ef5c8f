import { ArticleCard } from '../../article/ArticleCard.tsx'
import { useMessages } from '../../data/language.tsx'
import { useShown } from '../../data/use-shown.ts'
import { Button } from '../../ui/Button.tsx'
import type { Hit } from './index-stories.ts'

/** Stories shown at first, and added at a time. */
const handful = 24

type Props = {
  /** Of which of the two groups they are: in the paper's own language, or in others. */
  group: 'own' | 'others'
  hits: readonly Hit[]
  /** Said over them, where they are not what the reader would expect first. */
  heading?: string | undefined
}

/** Stories that answer, some at first, and more when the reader asks for them. */
export function FoundStories({ group, hits, heading }: Props) {
  const { moreStories } = useMessages()
  const { shown, showMore } = useShown(group, handful)
  if (hits.length === 0) return null
  return (
    <section>
      {heading ? (
        <h2 className="mt-8 border-t-2 border-ink pt-3 font-serif text-2xl font-semibold">{heading}</h2>
      ) : null}
      <ul className="ruled">
        {hits.slice(0, shown).map(({ story }) => (
          <li key={story.slug} className="pt-5 pb-2">
            <ArticleCard story={story} size="line" headingLevel={heading ? 3 : 2} />
          </li>
        ))}
      </ul>
      {hits.length > shown ? (
        <p className="border-t border-rule py-8 text-center">
          <Button onClick={showMore}>{moreStories}</Button>
        </p>
      ) : null}
    </section>
  )
}
