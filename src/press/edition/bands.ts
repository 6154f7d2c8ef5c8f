import type { Band, BandShape, Place, Summary } from '../../edition/model.ts'

/** Stories a band holds at most; a column is as high as its fullest neighbour. */
const room: Record<BandShape, number> = { led: 3, row: 4, half: 3, third: 3 }
/** From this weight on a story is worth half a band. */
const leading = 2

type Candidate = { section: Place; stories: Summary[] }

/**
 * The sections of the front page, in the paper's order, each in the shape that its stories ask for: a section with a
 * weighty pictured story is led by it unless the one before is, neighbours without one share a band as columns, and one that is left over gets a
 * row. A section with a single story gets nothing.
 */
export function arrangeBands(stories: readonly Summary[], sections: readonly Place[]): Band[] {
  const candidates = sections
    .map(section => ({ section, stories: stories.filter(story => story.section?.slug === section.slug) }))
    .filter(candidate => candidate.stories.length > 1)
  const bands: Band[] = []
  let run: Candidate[] = []
  const endRun = () => {
    bands.push(...shapeRun(run))
    run = []
  }
  for (const candidate of candidates) {
    const leader = findLeader(candidate)
    if (!leader) {
      run.push(candidate)
      continue
    }
    endRun()
    // One shape after itself looks like a form that was filled in.
    const shape = bands.at(-1)?.shape === 'led' && candidate.stories.length >= room.row ? 'row' : 'led'
    const rest = candidate.stories.filter(story => story !== leader)
    bands.push({ section: candidate.section, shape, stories: [leader, ...rest].slice(0, room[shape]) })
  }
  endRun()
  return bands
}

/** The weightiest, if it outweighs the others; with fewer than two others there is no column beside it to fill. */
function findLeader({ stories }: Candidate): Summary | undefined {
  if (stories.length < 3) return undefined
  const [first, second] = stories.toSorted((a, b) => b.weight - a.weight)
  return first?.picture && first.weight >= leading && first.weight > (second?.weight ?? 0) ? first : undefined
}

/** Neighbours without a leader: a row for one, halves for two or four, else thirds and what comes out even with them. */
function shapeRun(run: readonly Candidate[]): Band[] {
  const [first, ...rest] = run
  if (!first) return []
  const size = run.length === 4 ? 2 : Math.min(3, run.length)
  // A row in front of even columns is calmer than a column that stands alone behind them.
  if (size === 1 || (run.length % 3 === 1 && run.length > 4)) return [toBand(first, 'row'), ...shapeRun(rest)]
  const shape = size === 2 ? 'half' : 'third'
  return [...run.slice(0, size).map(each => toBand(each, shape)), ...shapeRun(run.slice(size))]
}

function toBand({ section, stories }: Candidate, shape: BandShape): Band {
  // Pictured stories first: a column opens with a picture, so that those beside it line up.
  const opener = shape === 'row' ? undefined : stories.slice(0, room[shape]).find(story => story.picture)
  const ordered = opener ? [opener, ...stories.filter(story => story !== opener)] : stories
  return { section, shape, stories: ordered.slice(0, room[shape]) }
}
