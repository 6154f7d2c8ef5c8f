import { caption, type Chart, frame, gridLines, height, type } from './chart.ts'
import { turningSheet } from './night.ts'
import { colour } from './palette.ts'
import { rectangle, widthOf, words } from './svg.ts'

export type Bar = {
  label: string
  value: number
  note?: string
  strong?: boolean
  foot?: boolean
  pair?: boolean
  at?: number
}

/** How wide a bold figure is at most. */
const digit = type.label * 0.62

/** How much of its place a bar takes. Where bars stand close, a figure over a low one needs air between the others. */
const shareOf = (slot: number) => (slot < 60 ? 0.5 : 0.72)

/**
 * Upright bars, always from zero. `foot: false` leaves out the label under a bar where there are many. A `pair` is
 * this bar and the next, which stand closer and share its label. `at`, from 0 to 1, puts a bar where its year lies when years are uneven.
 */
export function barChart(chart: Chart, bars: readonly Bar[]): string {
  const dated = bars.some(({ at }) => at !== undefined)
  const slot = ((frame.right - frame.left) / bars.length) * (dated ? 0.36 : 1)
  const share = shareOf(slot)
  const drawn = bars.map(({ label, value, note, strong, foot = true, pair, at }, number) => {
    const lean = pair ? slot * 0.08 : bars[number - 1]?.pair ? slot * -0.08 : 0
    const x =
      at === undefined
        ? frame.left + (number + 0.5) * slot - (slot * share) / 2 + lean
        : frame.left + 50 + at * (frame.right - frame.left - 50 - slot * share)
    const y = height(chart.axis, value)
    // A figure for which there is no room between the neighbours stands clear of one that is only a little higher.
    const hasRoom = dated || (note?.length ?? 0) * digit < slot * (2 - share)
    const beside = hasRoom ? [] : [bars[number - 1], bars[number + 1]].map(each => height(chart.axis, each?.value ?? 0))
    const clear = Math.min(y, ...beside.filter(top => y - top < type.label))
    const middle = x + (slot * share) / 2
    const bar = rectangle(x, y, slot * share, frame.bottom - y, strong ? colour.vermilion : colour.sea)
    const names = [
      note
        ? words(middle, clear - 14, note, { size: type.label, anchor: 'middle', bold: true, halo: colour.paper })
        : '',
      foot
        ? words(pair ? middle + slot / 2 - lean : middle, frame.bottom + 40, label, {
            size: type.label,
            anchor: 'middle',
          })
        : '',
    ]
    return { bar, names }
  })
  return turningSheet(
    colour.paper,
    caption(chart.title, chart.unit, chart.source),
    gridLines(chart.axis),
    ...stack(drawn),
  )
}

/** The bars first, so that those of one colour which stand side by side become one shape; then the words over them. */
const stack = (drawn: readonly { bar: string; names: string[] }[]) => [
  ...drawn.map(({ bar }) => bar),
  ...drawn.flatMap(({ names }) => names),
]

/** Lying bars with their names at the left, for names that are words. */
export function rankChart(chart: Omit<Chart, 'axis'>, most: number, bars: readonly Bar[]): string {
  const widest = Math.max(...bars.map(({ label, strong }) => widthOf(label, { size: type.label, bold: strong })))
  const left = 60 + widest + 18
  const room = (734 - 202) / bars.length
  const drawn = bars.map(({ label, value, note, strong }, number) => {
    const y = 202 + number * room
    const width = (value / most) * (1060 - left)
    const middle = y + room * 0.39 + 13
    const bar = rectangle(left, y, width, room * 0.78, strong ? colour.vermilion : colour.sea)
    const figure = note ?? value.toLocaleString('en')
    const names = [
      words(left - 18, middle, label, { size: type.label, anchor: 'end', bold: strong }),
      words(left + width + 14, middle, figure, { size: type.label, bold: strong }),
    ]
    return { bar, names }
  })
  return turningSheet(colour.paper, caption(chart.title, chart.unit, chart.source), ...stack(drawn))
}
