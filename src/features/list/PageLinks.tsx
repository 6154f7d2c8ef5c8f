import { PaperLink } from '../../article/PaperLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { type ListName, listAddress } from '../../edition/addresses.ts'
import type { ListPage } from '../../edition/model.ts'

/** The way to older and newer pages of a list. */
export function PageLinks({ page, name }: { page: ListPage; name: ListName }) {
  const messages = useMessages()
  const { older, newer } = page
  if (older === undefined && newer === undefined) return null
  const looks = 'inline-flex min-h-11 items-center font-medium hover:text-accent'
  return (
    <nav aria-label={messages.olderStories} className="flex justify-between gap-6 border-t border-rule pt-4">
      {newer === undefined ? (
        <span />
      ) : (
        <PaperLink to={listAddress(name, newer)} className={looks}>
          <span aria-hidden="true">←&nbsp;</span> {messages.newerStories}
        </PaperLink>
      )}
      {older === undefined ? null : (
        <PaperLink to={listAddress(name, older)} className={looks}>
          {messages.olderStories} <span aria-hidden="true">&nbsp;→</span>
        </PaperLink>
      )}
    </nav>
  )
}
