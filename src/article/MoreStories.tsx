import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { useMessages } from '../data/language.tsx'
import { type ListName, listAddress } from '../edition/addresses.ts'

type Props = { list: ListName; number: number; onMore: () => void; pending: boolean }

/** A plain link to the older page; where the app runs, a plain click adds that page in place instead. */
export function MoreStories({ list, number, onMore, pending }: Props) {
  const messages = useMessages()
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    onMore()
  }
  return (
    <p className="border-t border-rule py-8 text-center">
      <Link
        to={listAddress(list, number)}
        onClick={open}
        className="inline-flex min-h-11 items-center border border-ink px-6 font-medium hover:border-accent hover:text-accent"
      >
        {pending ? messages.loading : messages.moreStories}
      </Link>
    </p>
  )
}
