import { useQuery } from '@tanstack/react-query'
import { useEdition } from '../data/edition-query.tsx'
import { useMessages } from '../data/language.tsx'
import { keptStoriesQuery, ownLanguageFirst } from '../data/kept/kept-stories.ts'
import { KeptRow } from './KeptRow.tsx'

/** The stories that can be read without a network, the newest first. */
export function ReadableNow() {
  const messages = useMessages()
  const edition = useEdition()
  const { data } = useQuery(keptStoriesQuery)
  if (!data || data.length === 0) return null
  return (
    <section aria-labelledby="readable-now" className="mx-auto max-w-3xl px-4 sm:px-6">
      <h2 id="readable-now" className="border-t-2 border-ink pt-3 pb-3 font-serif text-2xl font-semibold">
        {messages.readableNow}
      </h2>
      <ul className="ruled border-t border-rule">
        {ownLanguageFirst(data, edition.lang).map(({ story, at }) => (
          <li key={story.slug}>
            <KeptRow story={story} at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}
