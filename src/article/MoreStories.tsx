import type { MouseEvent } from 'react'
import { useMessages } from '../data/language.tsx'
import { type ListName, listAddress } from '../edition/addresses.ts'
import { buttonLooks } from '../ui/Button.tsx'
import { AppLink, isForBrowser } from './AppLink.tsx'

type Props = { list: ListName; number: number; onMore: () => void }

/** A plain link to the older page; where the app runs, a plain click adds that page in place instead. */
export function MoreStories({ list, number, onMore }: Props) {
  const messages = useMessages()
  const open = (event: MouseEvent) => {
    if (isForBrowser(event)) return
    event.preventDefault()
    onMore()
  }
  return (
    <p className="border-t border-rule py-8 text-center">
      <AppLink to={listAddress(list, number)} onClick={open} className={buttonLooks.outline}>
        {messages.moreStories}
      </AppLink>
    </p>
  )
}
