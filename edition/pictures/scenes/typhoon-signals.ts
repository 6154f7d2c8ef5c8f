import { turningSheet } from '../night.ts'
import { colour } from '../palette.ts'
import { group, line, path, rectangle, words } from '../svg.ts'
import type { Language, Say } from '../wording.ts'

type Signal = [number: string, name: keyof Say<'typhoon'>, shape: string]

const up = (y: number) => `M0,${y - 33}l42,66h-84z`
const down = (y: number) => `M0,${y + 33}l42,-66h-84z`
const signals: Signal[] = [
  ['1', 'standby', 'M-50,-44h100v22h-39v66h-22v-66h-39z'],
  ['3', 'strong', 'M-50,44h100v-22h-39v-66h-22v66h-39z'],
  ['8', 'northWest', 'M0,-50l58,100h-116z'],
  ['8', 'southWest', 'M0,50l58,-100h-116z'],
  ['8', 'northEast', up(-38) + up(38)],
  ['8', 'southEast', down(-38) + down(38)],
  ['9', 'increasing', 'M-50,-66h100L0,0zM-50,66h100L0,0z'],
  ['10', 'hurricane', 'M-13,-62h26v49h49v26h-49v49h-26v-49h-49v-26h49z'],
]

/** The eight shapes that are hoisted by day when a typhoon comes. */
export function typhoonSignals(say: Say<'typhoon'>, lang: Language): string {
  const cards = signals.map(([number, name, shape], index) => {
    const x = 150 + (index % 4) * 300
    const y = index < 4 ? 196 : 592
    const ground = index < 2 ? colour.shallow : index < 6 ? colour.sand : colour.ochre
    return group(
      {},
      rectangle(x - 150, index < 4 ? 0 : 400, 300, 400, ground),
      words(x, y - 90, number, { size: 76, anchor: 'middle', bold: true }),
      path(shape, { fill: colour.ink, transform: `translate(${x} ${y + 18})` }),
      words(x, y + 150, say[name], { anchor: 'middle', lang }),
    )
  })
  const rules = [300, 600, 900].map(x => line([x, 0], [x, 800], { stroke: colour.paper, 'stroke-width': 8 }))
  return turningSheet(
    colour.paper,
    ...cards,
    ...rules,
    line([0, 400], [1200, 400], { stroke: colour.paper, 'stroke-width': 8 }),
  )
}
