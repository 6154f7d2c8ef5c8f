import type { Band } from '../../edition/model.ts'

const neighbours = { led: 1, row: 1, half: 2, third: 3 } as const

/** Parts the sections of a front page into the bands they stand in: halves in twos, thirds in threes. */
export function groupBands(sections: readonly Band[]): Band[][] {
  const [first] = sections
  if (!first) return []
  const count = neighbours[first.shape]
  return [sections.slice(0, count), ...groupBands(sections.slice(count))]
}
