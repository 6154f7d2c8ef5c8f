import type { Content } from '../../../edition/blocks.ts'
import type { BlockProps } from './block-props.ts'

export function ListBlock({ block: { ordered, start, items }, id, nest }: BlockProps<'list'>) {
  const List = ordered ? 'ol' : 'ul'
  const marks = ordered ? 'list-decimal ps-[1.7em]' : 'list-disc ps-[1.2em]'
  const spacing = items.every(isLine) ? 'spaced-[0.35em]' : 'spaced-[0.9em]'
  return (
    <List
      id={id}
      start={ordered ? start : undefined}
      className={`mt-[1.05em] first:mt-0 marker:text-muted ${marks} ${spacing} [&_&]:mt-[0.35em]`}
    >
      {items.map((item, i) => (
        // Nothing else names an item, and items of a printed article do not move.
        <li key={i} className="ps-[0.2em]">
          {nest(item)}
        </li>
      ))}
    </List>
  )
}

/** A line, with or without a list under it. */
const isLine = (item: readonly Content[]) => item.filter(content => content.kind !== 'list').length <= 1
