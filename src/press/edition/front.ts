import type { FrontPage, ListPage, Place, Summary } from '../../edition/model.ts'
import { arrangeBands } from './bands.ts'
import { estimateHeight } from './card-height.ts'

/** The lead is chosen among this many newest stories, so that an old one does not lead for ever. */
const leadReach = 12
/** Cards in a row, and in the column beside the lead. */
const most = 4
/** A column beside the lead may be this much shorter or longer than it. */
const [shortest, longest] = [0.72, 1.12]
/** With this many stories or fewer, all of them stand at the top: sections of one or two would only part them. */
const few = 5

/**
 * Arranges the newest page of the front list by what there is on the day: the weightiest of the newest leads (the newer
 * of equals), the next ones stand in a column beside it if they fill one, else in a row under it; then a few of each
 * section in the paper's order, and the rest as the river. Every story stands in one place only.
 */
export function arrangeFront(page: ListPage, sections: readonly Place[]): FrontPage {
  const [lead, ...next] = byWeight(page.stories.slice(0, leadReach))
  if (!lead) return { ...page, seconds: [], sections: [] }
  const beside = fillColumn(lead, next)
  const column = beside !== undefined && (page.stories.length > few || beside.length === next.length)
  const seconds = column ? beside : next.slice(0, most)
  const above = new Set([lead, ...seconds])
  const left = page.stories.filter(story => !above.has(story))
  const bands = page.stories.length > few ? arrangeBands(left, sections) : []
  const banded = new Set(bands.flatMap(band => band.stories))
  return {
    ...page,
    lead,
    seconds,
    ...(column && { beside: true as const }),
    sections: bands,
    stories: left.filter(story => !banded.has(story)),
  }
}

/**
 * The stories that make a column as high as the lead, in their order; undefined where none do. Only the first of them
 * shows its picture.
 */
function fillColumn(lead: Summary, next: readonly Summary[]): Summary[] | undefined {
  const full = estimateHeight(lead, 'lead')
  return Array.from({ length: Math.min(most, next.length) }, (_, i) => next.slice(0, i + 1))
    .map(stories => ({ stories, height: columnHeight(stories) / full }))
    .filter(({ height }) => height >= shortest && height <= longest)
    .toSorted((a, b) => Math.abs(1 - a.height) - Math.abs(1 - b.height))[0]?.stories
}

function columnHeight(stories: readonly Summary[]): number {
  const between = 1.25
  return stories.reduce(
    (sum, story, i) => sum + estimateHeight(story, i === 0 && story.picture ? 'large' : 'text') + (i > 0 ? between : 0),
    0,
  )
}

/** Stable: stories of one weight keep the order they came in, newest first. */
function byWeight(stories: readonly Summary[]): Summary[] {
  return [...stories].sort((a, b) => b.weight - a.weight)
}
