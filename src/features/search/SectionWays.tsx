import { PaperLink } from '../../article/PaperLink.tsx'
import { useEdition } from '../../data/edition-query.tsx'
import { useMessages } from '../../data/language.tsx'
import { listAddress } from '../../edition/addresses.ts'

/** The sections, for readers who would rather look around. */
export function SectionWays() {
  const { sections } = useEdition()
  const messages = useMessages()
  if (sections.length === 0) return null
  return (
    <nav aria-labelledby="search-sections" className="mt-10">
      <h2 id="search-sections" className="border-t-2 border-ink pt-3 pb-2 font-serif text-2xl font-semibold">
        {messages.sections}
      </h2>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {sections.map(({ slug, name, lang }) => (
          <li key={slug} data-section={slug} className="border-b border-rule">
            <PaperLink
              to={listAddress({ kind: 'section', slug })}
              lang={lang}
              className="flex min-h-12 items-center font-serif text-lg hover:text-accent"
            >
              {name}
            </PaperLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
