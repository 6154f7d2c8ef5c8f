import { AppLink } from '../../article/AppLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { useLocation } from '../../data/place.tsx'
import { libraryAddress, listAddress, searchAddress } from '../../edition/addresses.ts'
import { SectionList } from '../SectionMenu.tsx'

const looks = 'flex min-h-12 flex-auto items-center justify-center font-medium hover:text-accent'

/** On phones where the paper is installed and the browser's own bar is gone: the four ways on, under the thumb. */
export function BottomBar() {
  const messages = useMessages()
  const { pathname } = useLocation()
  const link = (to: string, name: string) => (
    <AppLink
      to={to}
      aria-current={pathname === to ? 'page' : undefined}
      className={`${looks} aria-[current]:text-accent`}
    >
      {name}
    </AppLink>
  )
  return (
    <nav lang={messages.lang} aria-label={messages.frontPage} className="flex border-t border-rule sm:hidden">
      {link(listAddress({ kind: 'front' }), messages.frontPage)}
      <button type="button" popoverTarget="bar-sections" className={looks}>
        {messages.sections}
      </button>
      <dialog
        id="bar-sections"
        popover="auto"
        aria-label={messages.sections}
        className="fixed inset-x-3 inset-y-auto bottom-14 m-0 max-h-[calc(100dvh-4.5rem)] overflow-y-auto border border-ink bg-paper p-4 text-base text-ink"
      >
        <SectionList />
      </dialog>
      {link(searchAddress, messages.search)}
      {link(libraryAddress, messages.library)}
    </nav>
  )
}
