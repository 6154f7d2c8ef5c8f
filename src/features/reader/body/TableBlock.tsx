import { useId } from 'react'
import { InlineText } from '../../../article/InlineText.tsx'
import { useMessages } from '../../../data/language.tsx'
import type { Cell } from '../../../edition/blocks.ts'
import { plainText } from '../../../lib/plain-text.ts'
import { type BlockProps, wideLooks } from './block-props.ts'

/** A table scrolls sideways inside its own region, which the keyboard can reach. */
export function TableBlock({ block: { head, rows, caption }, id }: BlockProps<'table'>) {
  const messages = useMessages()
  const captionId = useId()
  const heads = head[0]?.map(cell => plainText(cell.text)).filter(Boolean)
  const name = heads?.length ? messages.table + messages.colon + heads.join(', ') : messages.table
  const named = caption?.length ? { 'aria-labelledby': captionId } : { 'aria-label': name }
  return (
    <figure
      id={id}
      className={`my-[1.8em] font-sans text-[0.8em] leading-[1.45] hyphens-none first:mt-0 ${wideLooks(id)}`}
    >
      {caption?.length ? (
        // Outside the table, so that it does not scroll away with it.
        <figcaption id={captionId} className="pb-2 font-semibold text-pretty">
          <InlineText text={caption} />
        </figcaption>
      ) : null}
      <section
        {...named}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
        tabIndex={0}
        className="scrolls overflow-x-auto print:overflow-visible"
      >
        <table {...named} className="min-w-full even-figures">
          {head[0] ? (
            <thead className="border-b border-ink align-bottom">
              <Rows rows={head} under={rows[0]} />
            </thead>
          ) : null}
          <tbody className="align-top [&>tr]:border-b [&>tr]:border-rule">
            <Rows rows={rows} />
          </tbody>
        </table>
      </section>
    </figure>
  )
}

type RowsProps = {
  rows: readonly Cell[][]
  /** For heads: the first row under them. A head that does not say how it stands, stands as what it heads. */
  under?: readonly Cell[] | undefined
}

function Rows({ rows, under }: RowsProps) {
  // The first row whose last cell stands at the table's edge, and not beside one that reaches down from above.
  let free = 0
  return rows.map((cells, i) => {
    const isFree = i >= free
    if (isFree) free = i + (cells.at(-1)?.rowSpan ?? 1)
    return (
      <tr key={i} className={isFree ? '[&>:last-child]:pe-0' : ''}>
        {cells.map((cell, k) => (
          <TableCell
            key={k}
            cell={cell}
            align={cell.align ?? (under?.length === cells.length ? under[k]?.align : undefined)}
          />
        ))}
      </tr>
    )
  })
}

const alignment = { start: 'text-start', center: 'text-center', end: 'text-end' } as const

/** A column of words must not become a strip one word wide, however many columns there are. */
function roomFor(text: Cell['text']): string {
  const { length } = plainText(text)
  return length > 24 ? 'min-w-[min(13em,40vw)]' : length > 10 ? 'min-w-[min(7.5em,24vw)]' : ''
}

function TableCell({ cell: { text, header, colSpan, rowSpan }, align }: { cell: Cell; align: Cell['align'] }) {
  const Kind = header ? 'th' : 'td'
  const looks = `py-2 pe-5 [overflow-wrap:normal] ${roomFor(text)} ${alignment[align ?? 'start']} ${header ? 'font-semibold' : align === 'end' ? 'whitespace-nowrap' : ''}`
  return (
    <Kind scope={header && (header === 'row' ? 'row' : 'col')} colSpan={colSpan} rowSpan={rowSpan} className={looks}>
      <InlineText text={text} />
    </Kind>
  )
}
