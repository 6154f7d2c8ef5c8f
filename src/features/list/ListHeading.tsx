import { useMessages } from '../../data/language.tsx'
import type { ListPage } from '../../edition/model.ts'
import { useListWords } from './list-words.ts'

type Props = {
  /** What of the page is known; without a place or a list of everything there is room for a name. */
  page: Pick<ListPage, 'kind' | 'place' | 'number'>
}

/** What the list is of. */
export function ListHeading({ page: { kind, place, number } }: Props) {
  const messages = useMessages()
  const words = useListWords()
  const label = { front: undefined, section: undefined, topic: messages.topic, author: words.storiesBy }[kind]
  return (
    <header className="border-(--band,var(--ink)) pt-8 pb-4 sm:mb-6 sm:border-b-2 sm:pt-12">
      {label ? <p className="mb-1 text-sm font-semibold text-accent">{label}</p> : null}
      {place || kind === 'front' ? (
        <h1 lang={place?.lang} className="page-title">
          {place?.name ?? messages.latest}
        </h1>
      ) : (
        <p className="h-[1em] page-title">
          <span className="block h-full max-w-60 bg-tint" />
        </p>
      )}
      {place?.bio ? <p className="mt-3 max-w-2xl font-serif text-lg text-muted">{place.bio}</p> : null}
      {number === undefined ? null : <p className="mt-2 text-muted">{words.page(number)}</p>}
    </header>
  )
}
