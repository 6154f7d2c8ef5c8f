import type { ReactNode } from 'react'
import { useMessages } from '../data/language.tsx'
import { listAddress } from '../edition/addresses.ts'
import { AppLink } from './AppLink.tsx'

/** A page that has nothing to show: what happened, and the one thing to do next. */
export function MessagePage({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  const { toFrontPage } = useMessages()
  return (
    <div className="mx-auto max-w-xl px-4 py-24 text-center sm:py-36">
      <h1 className="font-serif text-4xl font-medium tracking-tight sm:text-5xl">{title}</h1>
      <p className="mt-4 text-lg text-muted">{text}</p>
      <div className="mt-8">
        {action ?? (
          <AppLink
            to={listAddress({ kind: 'front' })}
            className="inline-flex min-h-11 items-center border border-ink px-5 font-medium hover:border-accent hover:text-accent"
          >
            {toFrontPage}
          </AppLink>
        )}
      </div>
    </div>
  )
}
