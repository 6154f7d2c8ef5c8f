import { cutTerms } from '../../lib/search-terms.ts'

/** Longest query that is looked at, in characters; the box takes no more either. */
export const longestQuery = 200
/** Terms that are looked for; Chinese has about one for each character. */
const mostTerms = 24

/** What a reader asks for: the terms to look for, in the order they were written. */
export function readQuery(text: string): string[] {
  const terms = cutTerms(text.slice(0, longestQuery)).map(({ term }) => term)
  return [...new Set(terms)].slice(0, mostTerms)
}
