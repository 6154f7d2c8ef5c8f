import { InlineText } from '../../../article/InlineText.tsx'
import type { BlockProps } from './block-props.ts'

export function PullQuoteBlock({ block: { text, cite }, id }: BlockProps<'pull-quote'>) {
  return (
    <figure id={id} className="my-[2em] border-y border-rule py-[1.2em] first:mt-0">
      <blockquote className="text-[1.5em] leading-[1.25] font-medium text-start text-balance hyphens-none phrased">
        <p>
          <InlineText text={text} />
        </p>
      </blockquote>
      {cite && cite.length > 0 ? (
        <figcaption className="mt-[0.9em] font-sans text-[0.75em] text-muted">
          <InlineText text={cite} />
        </figcaption>
      ) : null}
    </figure>
  )
}
