import { PaperLink } from '../article/PaperLink.tsx'
import { useEdition } from '../data/edition-query.ts'
import { useMessages } from '../data/language.tsx'
import { listAddress } from '../edition/addresses.ts'

/** The one menu. A `details` element: it opens before any script is here, and without one. */
export function SectionMenu() {
  const { sections } = useEdition()
  const messages = useMessages()
  return (
    <details name="masthead" className="group/menu relative justify-self-start print:hidden">
      <summary className="-ml-2 flex min-h-11 list-none items-center gap-2 px-2 text-sm font-medium hover:text-accent [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 20 20"
          className="size-5"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <path d="M2 5h16M2 10h16M2 15h16" className="group-open/menu:hidden" />
          <path d="m4 4 12 12M16 4 4 16" className="hidden group-open/menu:block" />
        </svg>
        {messages.menu}
      </summary>
      <nav
        aria-label={messages.menu}
        className="absolute -left-4 z-40 max-h-[80dvh] w-[min(20rem,100vw)] overflow-y-auto border border-rule bg-paper px-4 py-2 sm:-left-6 sm:px-6"
      >
        <ul className="divide-y divide-rule">
          <li>
            <PaperLink to={listAddress({ kind: 'front' })} className={itemLooks}>
              {messages.frontPage}
            </PaperLink>
          </li>
          {sections.map(({ slug, name, lang }) => (
            <li key={slug}>
              <PaperLink to={listAddress({ kind: 'section', slug })} lang={lang} className={itemLooks}>
                {name}
              </PaperLink>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

const itemLooks = 'flex min-h-12 items-center font-serif text-lg hover:text-accent'
