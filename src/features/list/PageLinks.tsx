import { PaperLink } from '../../article/PaperLink.tsx'
import { type ListName, listAddress } from '../../edition/addresses.ts'
import type { ListPage } from '../../edition/model.ts'
import { useListWords } from './list-words.ts'

/** The way to older and newer pages of a list. */
export function PageLinks({ page, name }: { page: ListPage; name: ListName }) {
  const words = useListWords()
  const { older, newer } = page
  if (older === undefined && newer === undefined) return null
  const looks = 'inline-flex min-h-11 items-center font-medium hover:text-accent'
  return (
    <nav aria-label={words.older} className="flex justify-between gap-6 border-t border-rule pt-4">
      {newer === undefined ? (
        <span />
      ) : (
        <PaperLink to={listAddress(name, newer)} className={looks}>
          <span aria-hidden="true">←&nbsp;</span> {words.newer}
        </PaperLink>
      )}
      {older === undefined ? null : (
        <PaperLink to={listAddress(name, older)} className={looks}>
          {words.older} <span aria-hidden="true">&nbsp;→</span>
        </PaperLink>
      )}
    </nav>
  )
}
