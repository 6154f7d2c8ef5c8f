import { useId } from 'react'
import { InlineText } from '../../../article/InlineText.tsx'
import type { BlockProps } from './block-props.ts'

/** Text beside the text. Its title is no heading: the story's own outline stays unbroken. */
export function AsideBlock({ block: { title, content }, id, nest }: BlockProps<'aside'>) {
  const titleId = useId()
  return (
    <aside
      id={id}
      aria-labelledby={title ? titleId : undefined}
      className="my-[1.8em] border-t-2 border-ink bg-tint px-5 py-4 text-[0.9em] leading-[1.55] first:mt-0"
    >
      {title ? (
        <p id={titleId} className="mb-[0.5em] font-sans text-[0.95em] font-semibold">
          <InlineText text={title} />
        </p>
      ) : null}
      <div>{nest(content)}</div>
    </aside>
  )
}
