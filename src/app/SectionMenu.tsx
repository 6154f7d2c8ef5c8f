import { PaperLink } from '../article/PaperLink.tsx'
import { useEdition } from '../data/edition-query.ts'
import { useMessages } from '../data/language.tsx'
import { listAddress } from '../edition/addresses.ts'
import { Icon } from '../ui/Icon.tsx'
import { Popover } from '../ui/Popover.tsx'

/** The one menu: front page and all sections. It opens before any script is here, and without one. */
export function SectionMenu() {
  const { sections } = useEdition()
  const messages = useMessages()
  return (
    <Popover label={messages.menu} button={<Icon name="menu" />} className="-ml-2.5 justify-self-start">
      <nav aria-label={messages.menu}>
        <ul className="w-[min(18rem,80vw)] divide-y divide-rule">
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
    </Popover>
  )
}

const itemLooks = 'flex min-h-12 items-center font-serif text-lg hover:text-accent'
