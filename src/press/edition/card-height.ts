import type { Summary } from '../../edition/model.ts'
import { isLong, roomOf } from '../../lib/headline-length.ts'

/** One card as `src/article/ArticleCard.tsx` draws it on a wide screen; heights in rem, widths in letters of Latin text. */
type Setting = {
  picture: number
  headline: [letters: number, line: number]
  standfirst: [letters: number, line: number]
}

const settings = {
  lead: { picture: 34.5, headline: [34, 3.4], standfirst: [64, 1.8] },
  long: { picture: 34.5, headline: [48, 2.75], standfirst: [64, 1.8] },
  large: { picture: 17, headline: [30, 1.9], standfirst: [52, 1.45] },
  text: { picture: 0, headline: [42, 1.35], standfirst: [52, 1.45] },
} satisfies Record<string, Setting>

const kickerAndFoot = 5

/**
 * How high a card will be, in rem, near enough to tell whether columns come out even.
 */
export function estimateHeight(story: Summary, size: 'lead' | 'large' | 'text'): number {
  const { picture, headline, standfirst } = settings[size === 'lead' && isLong(story.headline) ? 'long' : size]
  const [letters, line] = standfirst
  const deck = size === 'lead' ? story.standfirst : (story.deck ?? story.standfirst)
  return (
    (story.picture ? picture : 0) +
    Math.ceil(roomOf(story.headline) / headline[0]) * headline[1] +
    Math.ceil(roomOf(deck ?? '') / letters) * line +
    kickerAndFoot
  )
}
