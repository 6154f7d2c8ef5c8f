import { seeMorePhrases } from '../see-more-phrases.ts'

/** Finds out whether words open a related link, and gives them without brackets, arrows and colon when they do. */
export type SeeMore = (words: string) => string | undefined

/** The test for a publisher's phrases and the built-in ones. */
export function seeMoreTest(phrases: readonly string[]): SeeMore {
  const own = new Set(phrases.map(keyOf))
  return words => {
    // Longer than any phrase with its brackets; also keeps the expression in `bare` from long texts.
    if (words.length > 80) return undefined
    const key = keyOf(words)
    return key !== '' && (own.has(key) || builtIn.has(key)) ? bare(words) : undefined
  }
}

const bare = (words: string) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ')

const keyOf = (words: string) => bare(words).toLowerCase().replaceAll('’', "'")

const builtIn = new Set(seeMorePhrases.map(keyOf))
