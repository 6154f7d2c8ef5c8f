import type { Article } from '../../edition/model.ts'
import { plainText } from '../../lib/plain-text.ts'

export type StoryHeading = { id: string; level: 2 | 3; text: string }

/** From how many headings, and from what length, a story needs a table of contents. */
const fewest = 4
const longWords = 900
const longCharacters = 1_500

/** The headings a table of contents would list; none for stories that are read without one. */
export function contentsOf({ body, length, lang }: Pick<Article, 'body' | 'length' | 'lang'>): StoryHeading[] {
  const long = length > (/^(zh|yue|ja|ko)\b/i.test(lang) ? longCharacters : longWords)
  const headings = body.flatMap(block =>
    block.kind === 'heading' && block.level !== 4
      ? [{ id: block.id, level: block.level, text: plainText(block.text) }]
      : [],
  )
  return long && headings.length >= fewest ? headings : []
}
