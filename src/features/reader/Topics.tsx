import { PaperLink } from '../../article/PaperLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { Place } from '../../edition/model.ts'

/** What the story is about: ways to more of it. */
export function Topics({ topics }: { topics: readonly Place[] }) {
  const messages = useMessages()
  if (topics.length === 0) return null
  return (
    <nav
      aria-label={messages.topics}
      className="mx-auto mt-10 flex max-w-(--measure) flex-wrap items-baseline gap-x-5 border-t border-rule pt-2 text-[0.9375rem] print:hidden"
    >
      <span aria-hidden="true" className="text-sm text-muted">
        {messages.topics}
      </span>
      <ul className="contents">
        {topics.map(({ slug, name, lang }) => (
          <li key={slug} className="min-w-0 wrap-anywhere">
            <PaperLink
              to={listAddress({ kind: 'topic', slug })}
              lang={lang}
              className="tappable inline-flex min-h-11 items-center font-medium hover:text-accent hover:underline"
            >
              {name}
            </PaperLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
