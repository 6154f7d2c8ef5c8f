import { InlineText } from '../../../article/InlineText.tsx'
import type { BlockProps } from './block-props.ts'

export function QuoteBlock({ block: { content, cite, lang, dir }, id, nest }: BlockProps<'quote'>) {
  return (
    <figure
      id={id}
      lang={lang}
      dir={dir}
      className="mt-[1.5em] mb-[0.4em] border-s-2 border-rule ps-[1.1em] first:mt-0"
    >
      <blockquote>{nest(content)}</blockquote>
      {cite && cite.length > 0 ? (
        <figcaption className="mt-[0.6em] font-sans text-[0.75em] text-muted">
          <span aria-hidden="true">— </span>
          <InlineText text={cite} />
        </figcaption>
      ) : null}
    </figure>
  )
}
