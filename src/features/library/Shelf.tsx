import { useQueryClient } from '@tanstack/react-query'
import { KeptRow } from '../../article/KeptRow.tsx'
import { type KeptStory, keptStoriesQuery } from '../../data/kept/kept-stories.ts'
import { removeOpened } from '../../data/kept/kept-sizes.ts'
import { useMessages } from '../../data/language.tsx'
import { unsaveStory } from '../../data/saved/saved-stories.ts'
import { useShown } from '../../data/use-shown.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLibraryWords } from './use-library-words.ts'

/** Stories drawn at first, and added at a time: drawing five hundred takes a slow device seconds. */
const handful = 60

type Props = { name: string; stories: readonly KeptStory[] }

/** Stories kept for one reason, each with the way to remove it; an edition goes as a whole, in Settings. */
export function Shelf({ name, stories }: Props) {
  const words = useLibraryWords()
  const { moreStories } = useMessages()
  const client = useQueryClient()
  const { shown, showMore } = useShown(stories[0]?.place ?? 'saved', handful)
  const remove = async ({ place, story }: KeptStory) => {
    await (place === 'saved' ? unsaveStory(story.slug) : removeOpened(story.slug))
    await client.invalidateQueries(keptStoriesQuery)
  }
  return (
    <section className="mb-10">
      <h2 className="flex items-baseline gap-3 border-t-2 border-ink pt-3 pb-2 font-serif text-2xl font-semibold">
        {name} <span className="font-sans text-sm font-normal text-muted">{stories.length}</span>
      </h2>
      <ul className="ruled">
        {stories.slice(0, shown).map(each => (
          <li key={each.story.slug}>
            <KeptRow story={each.story} at={each.at}>
              {each.place === 'edition' ? null : (
                <Button
                  variant="icon"
                  aria-label={words.removeStory(each.story.headline)}
                  title={words.remove}
                  onClick={() => void remove(each)}
                  className="-me-3"
                >
                  <Icon name="close" className="size-4" />
                </Button>
              )}
            </KeptRow>
          </li>
        ))}
      </ul>
      {stories.length > shown ? (
        <p className="border-t border-rule py-8 text-center">
          <Button onClick={showMore}>{moreStories}</Button>
        </p>
      ) : null}
    </section>
  )
}
