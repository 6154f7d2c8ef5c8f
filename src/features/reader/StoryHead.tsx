import type { ReactNode } from 'react'
import { PaperLink } from '../../article/PaperLink.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { Summary } from '../../edition/model.ts'
import { Byline } from './Byline.tsx'

type Props = { story: Summary; share: ReactNode }

/** Kicker, headline, standfirst, byline and times with the way to share it beside them. */
export function StoryHead({ story, share }: Props) {
  const { headline, standfirst } = story
  return (
    <header className="mx-auto max-w-(--measure) pt-7 sm:pt-12 print:pt-7">
      <Kicker story={story} />
      <h1 className="story-title phrased lg:-me-24 print:me-0">{headline}</h1>
      {standfirst ? (
        <p className="mt-4 font-serif text-[1.25rem] leading-[1.4] text-muted text-pretty sm:text-[1.375rem]">
          {standfirst}
        </p>
      ) : null}
      <div className="mt-5 flow-root flex-row-reverse flex-wrap-reverse border-t border-rule pt-3 max-sm:flex">
        <div className="float-end -me-2 -mt-2.5 -mb-3 ms-4 whitespace-nowrap">{share}</div>
        <Byline story={story} />
      </div>
    </header>
  )
}

function Kicker({ story: { kicker, section } }: { story: Summary }) {
  if (!section && !kicker) return null
  return (
    <p className="mb-3 flex flex-wrap gap-x-2 text-sm font-semibold tracking-[0.01em] text-accent">
      {section ? (
        <PaperLink
          to={listAddress({ kind: 'section', slug: section.slug })}
          lang={section.lang}
          className="tappable hover:underline"
        >
          {section.name}
        </PaperLink>
      ) : null}
      {kicker && kicker !== section?.name ? (
        <span className="min-w-0 wrap-anywhere font-medium text-muted">{kicker}</span>
      ) : null}
    </p>
  )
}
