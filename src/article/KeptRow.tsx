import type { ReactNode } from 'react'
import { useMessages } from '../data/language.tsx'
import { sameTime, useNow } from '../data/use-now.ts'
import { articleAddress } from '../edition/addresses.ts'
import type { Summary } from '../edition/model.ts'
import { formatMoment } from '../lib/format-moment.ts'
import { PaperLink } from './PaperLink.tsx'

type Props = {
  story: Summary
  /** From when the copy is. */
  at: number
  /** What can be done with it, beside its headline. */
  children?: ReactNode
}

/** One kept story: section, headline, and from when the copy is. */
export function KeptRow({ story, at, children }: Props) {
  const { lang } = useMessages()
  const now = useNow(sameTime)
  const { slug, headline, section, dir } = story
  return (
    <article className="flex items-center gap-4 py-4">
      <div className="min-w-0 flex-auto" lang={story.lang} dir={dir}>
        <h3 className="font-serif text-[1.125rem] leading-[1.2] font-semibold sm:text-[1.25rem]">
          <PaperLink to={articleAddress(slug)} className="tappable block hover:text-accent">
            {headline}
          </PaperLink>
        </h3>
        <p className="mt-1 flex flex-wrap gap-x-3 text-[0.8125rem] text-muted">
          {section ? <span lang={section.lang}>{section.name}</span> : null}
          {now === undefined ? null : (
            <time lang={lang} dateTime={new Date(at).toISOString()}>
              {formatMoment(at, lang, now)}
            </time>
          )}
        </p>
      </div>
      {children}
    </article>
  )
}
