import { colour } from '../palette.ts'
import { turningSheet } from '../night.ts'
import { circle, line, rectangle, words } from '../svg.ts'

const cities: [name: string, hour: number, minute: number][] = [
  ['Tokyo', 11, 41],
  ['Shanghai', 11, 54],
  ['Beijing', 12, 14],
  ['Delhi', 12, 21],
  ['Macao', 12, 26],
  ['Lisbon (winter)', 12, 37],
  ['Madrid (winter)', 13, 15],
  ['Ürümqi', 14, 10],
  ['Kashgar', 14, 56],
]

/** What the clock says when the sun stands highest, city by city. */
export function noon(): string {
  const x = (hour: number) => 80 + ((hour - 11.5) / 3.5) * 800
  const rows = cities.map(([name, hour, minute], number) => {
    const at = x(hour + minute / 60)
    const y = 268 + number * 48
    const macao = name === 'Macao'
    const fill = macao ? colour.vermilion : colour.sea
    const label = `${name} ${hour}.${minute}`
    return (
      rectangle(Math.min(at, x(12)), y - 4, Math.abs(at - x(12)), 8, fill) +
      circle(at, y, 14, { fill, stroke: colour.paper, 'stroke-width': 4 }) +
      words(Math.max(at, x(12)) + 26, y + 13, label, {
        fill: macao ? colour.vermilion : colour.ink,
        bold: macao,
        halo: colour.paper,
      })
    )
  })
  const hours = [11.5, 12, 12.5, 13, 13.5, 14, 14.5, 15]
  const lines = hours.map(hour =>
    line([x(hour), 226], [x(hour), 676], { 'stroke-opacity': hour === 12 ? undefined : 0.25, 'stroke-width': 2 }),
  )
  const names = hours.filter(Number.isInteger).map(hour =>
    words(x(hour), 716, `${hour}.00`, {
      anchor: 'middle',
      fill: colour.muted,
    }),
  )
  return turningSheet(
    colour.paper,
    rectangle(60, 40, 72, 9, colour.vermilion),
    words(60, 112, 'When it is noon by the sun', { size: 62, bold: true }),
    words(60, 164, 'Time on the clock when the sun stands highest', { fill: colour.muted }),
    ...lines,
    ...names,
    ...rows,
    words(60, 776, 'Average of the year, from longitude and legal time', {
      size: 38,
      italic: true,
      fill: colour.muted,
    }),
  )
}
