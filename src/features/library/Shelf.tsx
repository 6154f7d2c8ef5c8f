import { useQueryClient } from '@tanstack/react-query'
import { KeptRow } from '../../article/KeptRow.tsx'
import { type KeptStory, keptStoriesQuery } from '../../data/kept/kept-stories.ts'
import { removeOpened } from '../../data/kept/kept-sizes.ts'
import { unsaveStory } from '../../data/saved/saved-stories.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLibraryWords } from './use-library-words.ts'

type Props = { name: string; stories: readonly KeptStory[] }

/** Stories kept for one reason, each with the way to remove it; an edition goes as a whole, in Settings. */
export function Shelf({ name, stories }: Props) {
  const words = useLibraryWords()
  const client = useQueryClient()
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
        {stories.map(each => (
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
    </section>
  )
}
