import { PaperLink } from '../../article/PaperLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { FoundPlace } from './find-places.ts'
import { useSearchWords } from './use-search-words.ts'

/** Sections, topics and authors that answer, as links in a row. */
export function FoundPlaces({ places }: { places: readonly FoundPlace[] }) {
  const messages = useMessages()
  const words = useSearchWords()
  if (places.length === 0) return null
  const kinds = { front: '', section: messages.section, topic: messages.topic, author: words.author }
  return (
    <nav aria-label={words.places} className="mt-2">
      <ul className="flex flex-wrap gap-x-6">
        {places.map(({ name, place }) => (
          <li key={`${name.kind} ${name.slug}`} className="flex min-h-11 items-baseline gap-2 py-2.5">
            <span className="text-sm text-muted">{kinds[name.kind]}</span>
            <PaperLink
              to={listAddress(name)}
              lang={place.lang}
              className="tappable font-serif text-lg leading-tight underline decoration-muted underline-offset-4 hover:text-accent hover:decoration-accent"
            >
              {place.name}
            </PaperLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
