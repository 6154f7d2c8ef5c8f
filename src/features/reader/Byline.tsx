import { PaperLink } from '../../article/PaperLink.tsx'
import { StoryTime } from '../../article/StoryTime.tsx'
import { useMessages } from '../../data/language.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { Author, Summary } from '../../edition/model.ts'

/** Who wrote it, when it came out, when it changed, how long it takes. No label stands without its value. */
export function Byline({ story: { authors, published, updated, minutes, lang } }: { story: Summary }) {
  const messages = useMessages()
  return (
    <div className="min-w-0 flex-[10rem] text-sm leading-relaxed text-muted">
      {authors.length > 0 ? (
        <p className="text-[0.9375rem] text-ink">
          {messages.by} <Names authors={authors} lang={lang} />
        </p>
      ) : null}
      {updated ? (
        <p>
          {messages.published} <StoryTime iso={published} lang={lang} />
        </p>
      ) : null}
      {/* Nothing may move when a day becomes "3 hours ago": beside the reading time it stands last. */}
      <p className="flex-row-reverse flex-wrap sm:flex max-sm:*:block">
        <span className="me-auto">
          {updated ? messages.updated : messages.published} <StoryTime iso={updated ?? published} lang={lang} />
        </span>{' '}
        <span className="me-4">{messages.minutes(minutes)}</span>
      </p>
    </div>
  )
}

/** Names joined as the story's language joins them, each a link to all that its bearer wrote. */
function Names({ authors, lang }: { authors: readonly Author[]; lang: string }) {
  return joined(authors, lang).map(({ type, value }, i) => {
    const author = type === 'element' ? authors[Number(value)] : undefined
    if (!author)
      return (
        <span key={i} suppressHydrationWarning>
          {value}
        </span>
      )
    return (
      <PaperLink
        key={i}
        to={listAddress({ kind: 'author', slug: author.slug })}
        lang={author.lang}
        className="tappable inline-block max-w-full font-semibold hover:text-accent hover:underline"
      >
        {author.name}
      </PaperLink>
    )
  })
}

/** Positions in the list and the words between them; a single name needs none, and most stories have one. */
function joined(authors: readonly Author[], lang: string): { type: 'element' | 'literal'; value: string }[] {
  const places = authors.map((_, i) => String(i))
  if (places.length === 1) return [{ type: 'element', value: '0' }]
  return new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(places)
}
