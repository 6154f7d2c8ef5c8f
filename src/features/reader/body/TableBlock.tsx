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
  const headers = head[0]?.map(cell => plainText(cell.text)).filter(text => text !== '') ?? []
  const name = headers.length > 0 ? `${messages.table}${messages.colon}${headers.join(', ')}` : messages.table
  const captioned = caption !== undefined && caption.length > 0
  const named = captioned ? { 'aria-labelledby': captionId } : { 'aria-label': name }
  return (
    <figure
      id={id}
      className={`my-[1.8em] font-sans text-[0.8em] leading-[1.45] hyphens-none first:mt-0 ${wideLooks(id)}`}
    >
      {captioned ? (
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
        <table {...named} className="min-w-full border-collapse even-figures">
          {head.length > 0 ? (
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
  return rows.map((cells, i) => (
    <tr key={i}>
      {cells.map((cell, k) => (
        <TableCell
          key={k}
          cell={cell}
          align={cell.align ?? (under?.length === cells.length ? under[k]?.align : undefined)}
        />
      ))}
    </tr>
  ))
}

const alignment = { start: 'text-start', center: 'text-center', end: 'text-end' } as const
const scopes = { row: 'row', column: 'col' } as const

/** A column of words must not become a strip one word wide, however many columns there are. */
function roomFor(text: Cell['text']): string {
  const { length } = plainText(text)
  return length > 24 ? 'min-w-[min(13em,40vw)]' : length > 10 ? 'min-w-[min(7.5em,24vw)]' : ''
}

function TableCell({ cell: { text, header, colSpan, rowSpan }, align }: { cell: Cell; align: Cell['align'] }) {
  const looks = `py-2 pe-5 last:pe-0 [overflow-wrap:normal] ${roomFor(text)} ${alignment[align ?? 'start']} ${align === 'end' && !header ? 'whitespace-nowrap' : ''}`
  if (!header) {
    return (
      <td colSpan={colSpan} rowSpan={rowSpan} className={looks}>
        <InlineText text={text} />
      </td>
    )
  }
  return (
    <th scope={scopes[header]} colSpan={colSpan} rowSpan={rowSpan} className={`${looks} font-semibold`}>
      <InlineText text={text} />
    </th>
  )
}
