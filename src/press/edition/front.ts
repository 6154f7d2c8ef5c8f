import type { FrontPage, ListPage, Place, Summary } from '../../edition/model.ts'

/** The lead is chosen among this many newest stories, so that an old one does not lead for ever. */
const leadReach = 12
const mostSeconds = 4
const mostInSection = 4

/**
 * Arranges the newest page of the front list: lead (the weightiest of the newest, the newer of equals), seconds, a
 * few of each section in the paper's order, and the rest as the river. Every story stands in one place only.
 */
export function arrangeFront(page: ListPage, sections: readonly Place[]): FrontPage {
  const left = new Set(page.stories)
  const take = (stories: Summary[]) => {
    for (const story of stories) left.delete(story)
    return stories
  }
  const [lead] = take(byWeight(page.stories.slice(0, leadReach)).slice(0, 1))
  const seconds = take(byWeight([...left].slice(0, leadReach)).slice(0, mostSeconds))
  const arranged: FrontPage['sections'] = []
  for (const section of sections) {
    const stories = [...left].filter(story => story.section?.slug === section.slug).slice(0, mostInSection)
    if (stories.length > 1) arranged.push({ section, stories: take(stories) })
  }
  return { ...page, ...(lead && { lead }), seconds, sections: arranged, stories: [...left] }
}

/** Stable: stories of one weight keep the order they came in, newest first. */
function byWeight(stories: readonly Summary[]): Summary[] {
  return [...stories].sort((a, b) => b.weight - a.weight)
}
