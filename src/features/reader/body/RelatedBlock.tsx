import { InlineText } from '../../../article/InlineText.tsx'
import { useMessages } from '../../../data/language.tsx'
import type { BlockProps } from './block-props.ts'

/** The inline "See more": one ruled line, with the publisher's own phrase where it gave one. */
export function RelatedBlock({ block: { label, href, headline }, id }: BlockProps<'related'>) {
  const messages = useMessages()
  return (
    <p
      id={id}
      className="my-[1.6em] flex flex-wrap items-baseline gap-x-2 wrap-anywhere border-y border-rule py-[0.7em] text-[0.95em] leading-[1.35] first:mt-0 print:hidden"
    >
      <span className="font-sans text-[0.8em] font-semibold text-accent">
        {label ?? messages.seeMore}
        {messages.colon}
      </span>
      <InlineText text={[{ kind: 'link', href, text: [headline] }]} />
    </p>
  )
}
