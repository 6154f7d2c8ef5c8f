import { AppLink } from '../../article/AppLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { StoryHeading } from './contents-of.ts'
import { useCurrentHeading } from './use-current-heading.ts'

type Props = { headings: readonly StoryHeading[] }

/** The way around a long story on small screens: folded, before the body. */
export function ContentsFold({ headings }: Props) {
  const { contents } = useMessages()
  if (headings.length === 0) return null
  return (
    <details className="mx-auto mt-8 max-w-(--measure) border-y border-rule font-sans xl:hidden print:hidden">
      <summary className="flex min-h-11 items-center justify-between text-sm font-semibold hover:text-accent [details[open]>&>svg]:rotate-180 [&::-webkit-details-marker]:hidden">
        {contents}
        <Icon stroke="m5 8.5 7 7 7-7" className="size-5" />
      </summary>
      <nav aria-label={contents} className="pb-3">
        <ol>
          {headings.map(({ id, level, text }) => (
            <li key={id}>
              <AppLink
                to={{ hash: id }}
                className={`flex min-h-11 items-center py-1 leading-snug hover:text-accent ${level === 3 ? 'ps-5 text-muted' : ''}`}
              >
                {text}
              </AppLink>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}

/** The same beside the body on wide screens, with the section being read marked. */
export function ContentsRail({ headings }: Props) {
  const { contents } = useMessages()
  const current = useCurrentHeading(headings.map(({ id }) => id))
  if (headings.length === 0) return null
  return (
    <div className="absolute inset-y-0 end-full me-24 hidden w-[calc((100vw-var(--measure))/2-8rem)] max-w-52 xl:block print:hidden">
      <nav
        aria-label={contents}
        className="sticky top-20 max-h-[calc(100dvh-6rem)] overflow-y-auto font-sans text-[0.8125rem]"
      >
        <p className="mb-1.5 font-semibold">{contents}</p>
        <ol className="border-s border-rule">
          {headings.map(({ id, level, text }) => (
            <li key={id}>
              <AppLink
                to={{ hash: id }}
                aria-current={id === current ? 'location' : undefined}
                className={`-ms-px flex min-h-11 items-center border-s leading-snug hover:text-accent ${level === 3 ? 'ps-6' : 'ps-3'} ${
                  id === current
                    ? 'border-accent forced-colors:border-[Highlight]'
                    : 'border-transparent text-muted forced-colors:border-[CanvasText]'
                }`}
              >
                {text}
              </AppLink>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
