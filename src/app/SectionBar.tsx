import { PaperLink } from '../article/PaperLink.tsx'
import { useEdition } from '../data/edition-query.tsx'
import { useMessages } from '../data/language.tsx'
import { listAddress } from '../edition/addresses.ts'

/** The sections in a row, where there is room for a row; the menu holds them everywhere. */
export function SectionBar() {
  const { sections } = useEdition()
  const messages = useMessages()
  if (sections.length === 0 || sections.length > 9) return null
  return (
    <nav aria-label={messages.sections} className="hidden border-b border-rule md:block print:hidden">
      <ul className="flex flex-wrap justify-center gap-x-7">
        {sections.map(({ slug, name, lang }) => (
          <li key={slug} data-section={slug}>
            <PaperLink
              to={listAddress({ kind: 'section', slug })}
              lang={lang}
              className="tappable flex min-h-11 items-center text-sm font-medium hover:text-accent"
            >
              {name}
            </PaperLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
