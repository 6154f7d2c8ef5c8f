import { PaperLink } from '../article/PaperLink.tsx'
import { useEdition } from '../data/edition-query.tsx'
import { useMessages } from '../data/language.tsx'
import { libraryAddress, listAddress, searchAddress, settingsAddress } from '../edition/addresses.ts'
import { Icon } from '../ui/Icon.tsx'
import { Popover } from '../ui/Popover.tsx'

/** The one menu: front page and all sections. It opens before any script is here, and without one. */
export function SectionMenu() {
  const messages = useMessages()
  return (
    <Popover label={messages.menu} side="start" button={<Icon name="menu" />} className="-ml-2.5 justify-self-start">
      <nav aria-label={messages.menu}>
        <SectionList />
      </nav>
    </Popover>
  )
}

/** Front page, all sections, and the reader's own pages. */
export function SectionList() {
  const { sections } = useEdition()
  const messages = useMessages()
  return (
    <ul className="grid gap-x-8 sm:max-xl:grid-cols-3 xl:w-64">
      <li className="col-span-full">
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
      <li className="flex flex-wrap gap-x-6 pt-2 font-medium col-span-full noscript:hidden">
        {ownPages.map(([name, address]) => (
          <PaperLink key={name} to={address} className={ownLooks}>
            {messages[name]}
          </PaperLink>
        ))}
      </li>
    </ul>
  )
}

const ownPages = [
  ['search', searchAddress],
  ['library', libraryAddress],
  ['settings', settingsAddress],
] as const
const itemLooks = 'flex min-h-12 items-center border-b border-rule font-serif text-lg hover:text-accent'
const ownLooks = 'flex min-h-12 items-center hover:text-accent'
