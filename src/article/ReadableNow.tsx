import { useQuery } from '@tanstack/react-query'
import { useEdition } from '../data/edition-query.tsx'
import { useMessages } from '../data/language.tsx'
import { keptStoriesQuery, ownLanguageFirst } from '../data/kept/kept-stories.ts'
import { useShown } from '../data/use-shown.ts'
import { Button } from '../ui/Button.tsx'
import { KeptRow } from './KeptRow.tsx'

/** Stories drawn at first, and added at a time. */
const handful = 60

/** The stories that can be read without a network, the newest first. */
export function ReadableNow() {
  const messages = useMessages()
  const edition = useEdition()
  const { data } = useQuery(keptStoriesQuery)
  const { shown, showMore } = useShown('readable', handful)
  if (!data || data.length === 0) return null
  return (
    <section aria-labelledby="readable-now" className="mx-auto max-w-3xl px-4 sm:px-6">
      <h2 id="readable-now" className="border-t-2 border-ink pt-3 pb-2 font-serif text-2xl font-semibold">
        {messages.readableNow}
      </h2>
      <ul className="ruled">
        {ownLanguageFirst(data, edition.lang)
          .slice(0, shown)
          .map(({ story, at }) => (
            <li key={story.slug}>
              <KeptRow story={story} at={at} />
            </li>
          ))}
      </ul>
      {data.length > shown ? (
        <p className="border-t border-rule py-8 text-center">
          <Button onClick={showMore}>{messages.moreStories}</Button>
        </p>
      ) : null}
    </section>
  )
}
