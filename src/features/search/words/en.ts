import type { Closeness } from '../index-stories.ts'

const stories = (n: number) => (n === 1 ? '1 story' : `${n} stories`)

/** The search's own words. */
export const searchEn = {
  label: 'Search the paper',
  intro: 'The search knows headlines, standfirsts, key points, topics and names, and it works without a network.',
  noScript: 'Searching needs JavaScript. The sections lead to every story without it.',
  found: {
    all: stories,
    spelling: n => `Nothing is spelled quite like that. ${n === 1 ? '1 story comes' : `${n} stories come`} close.`,
    some: n => `No story has all of these words. ${stories(n)} with some of them.`,
  } satisfies Record<Closeness, (n: number) => string>,
  soFar: (found: string) => `${found} so far; older stories are being searched.`,
  nothing: 'Nothing found',
  nothingFor: 'No story found for',
  nothingText:
    'Try fewer words, or others. The search knows headlines, standfirsts, key points, topics and names, not the whole text.',
  onlyHere: 'The paper cannot be reached: only what is on this device was searched.',
  places: 'Sections, topics and authors',
  author: 'Author',
  otherLanguages: 'In other languages',
  older: 'Search older stories',
}

export type SearchWords = typeof searchEn
