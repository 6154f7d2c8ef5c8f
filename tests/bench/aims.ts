import type { PageResults } from './pages/measure-pages.ts'
import { slow4G, unthrottled } from './pages/profile.ts'
import type { PrintResults } from './print/measure-print.ts'
import type { Spent } from './print/run-measured.ts'

/** One line of the table: what was measured, what the plain page or the floor needs, and what we want. */
export type Line = { what: string; ours: string; beside: string; ratio: string; aim: string; met?: boolean }

const megabyte = 1024 * 1024
/** How soon a reader without network must have words, in milliseconds. */
const startAim = 1000

const milliseconds = (value: number) => `${Math.round(value)} ms`
const seconds = (value: number) => `${value.toFixed(1)} s`
const kilobytes = (value: number) => `${(value / 1024).toFixed(1)} kB`
const times = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '')

/** Two numbers of the same kind, and the most that their ratio may be. */
function compare(what: string, ours: number, beside: number, show: (value: number) => string, most?: number): Line {
  const ratio = ours / beside
  const line = { what, ours: show(ours), beside: show(beside), ratio: times(ratio), aim: '' }
  return most === undefined ? line : { ...line, aim: `≤ ${most} x`, met: ratio <= most }
}

/** What readers feel. */
export function pageLines({ cold, taps, offline }: PageResults): Line[] {
  const loads = Object.entries(cold).flatMap(([name, { paper, plain }]) => [
    compare(`${name}: largest paint`, paper.lcp, plain.lcp, milliseconds, 1.05),
    compare(`${name}: first paint`, paper.fcp, plain.fcp, milliseconds, 1.05),
    {
      ...compare(`${name}: blocked`, paper.tbt, plain.tbt, milliseconds),
      ratio: '',
      aim: '≤ +60 ms',
      met: paper.tbt <= plain.tbt + 60,
    },
    {
      what: `${name}: shift of layout`,
      ours: paper.cls.toFixed(4),
      beside: plain.cls.toFixed(4),
      ratio: '',
      aim: '0',
      // Moves of a fraction of a pixel are not seen; the browser counts them all the same.
      met: paper.cls < 0.0005,
    },
    compare(`${name}: received`, paper.bytes, plain.bytes, kilobytes),
  ])
  const most: Record<string, number> = { [unthrottled.name]: 0.45, [slow4G.name]: 0.25 }
  const moves = Object.entries(taps).flatMap(([name, { paper, plain }]): Line[] => [
    compare(`tap to readable, ${name}`, paper.readable, plain.readable, milliseconds, most[name]),
    {
      what: `hero after text, ${name}`,
      ours: milliseconds(paper.hero - paper.readable),
      beside: milliseconds(plain.hero - plain.readable),
      ratio: '',
      aim: '≤ 17 ms',
      met: paper.hero - paper.readable <= 17,
    },
    {
      what: `back at the place left, ${name}`,
      ours: `${paper.restored}/${paper.rounds} ${milliseconds(paper.back ?? Number.NaN)}`,
      beside: `${plain.restored}/${plain.rounds} ${milliseconds(plain.back ?? Number.NaN)}`,
      ratio: '',
      aim: 'always',
      met: paper.restored === paper.rounds,
    },
  ])
  const start = (what: string, time: number): Line => ({
    what: `start without network, 4x CPU: ${what}`,
    ours: milliseconds(time),
    beside: '',
    ratio: '',
    aim: `≤ ${startAim} ms`,
    met: time <= startAim,
  })
  const starts = [
    start('front page', offline.front),
    start('story opened', offline.opened),
    start('story kept ahead', offline.ahead),
  ]
  return [...loads, ...moves, ...starts]
}

/** What newsrooms wait for. */
export function printLines({ editions }: PrintResults): Line[] {
  return editions.flatMap(({ articles, paper, floor }) => {
    const name = articles.toLocaleString('en')
    const { bundle, compose, print } = paper.phases
    const press = (what: keyof Spent) => (compose?.[what] ?? Number.NaN) + (print?.[what] ?? Number.NaN)
    const part = (what: string, spent: Spent | undefined) =>
      compare(`${name} articles: ${what}`, spent?.seconds ?? Number.NaN, floor.seconds, seconds)
    const memory = compare(
      `${name} articles: memory`,
      paper.memory / megabyte,
      floor.memory / megabyte,
      value => `${Math.round(value)} MB`,
    )
    return [
      part('bundling', bundle),
      part('reading and composing', compose),
      part('printing', print),
      compare(
        `${name} articles: press in all`,
        press('seconds'),
        floor.seconds,
        seconds,
        articles >= 10_000 ? 2.5 : undefined,
      ),
      compare(`${name} articles: processor`, press('processor'), floor.processor, seconds),
      compare(`${name} articles: whole build`, paper.seconds, floor.seconds, seconds),
      { ...memory, aim: '< 1024 MB', met: paper.memory < 1024 * megabyte },
      compare(`${name} articles: files`, paper.files, floor.files, String),
      compare(
        `${name} articles: written`,
        paper.bytes / megabyte,
        floor.bytes / megabyte,
        value => `${value.toFixed(1)} MB`,
      ),
    ]
  })
}
