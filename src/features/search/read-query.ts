import { cutTerms } from '../../lib/search-terms.ts'
import { longestQuestion } from './asked-in.ts'

/** Terms that are looked for; Chinese has about one for each character. */
const mostTerms = 24

/** What a reader asks for: the terms to look for, in the order they were written. */
export function readQuery(text: string): string[] {
  const terms = cutTerms(text.slice(0, longestQuestion)).map(({ term }) => term)
  return [...new Set(terms)].slice(0, mostTerms)
}
