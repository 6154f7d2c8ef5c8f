import { expect, type Locator, type Page } from '@playwright/test'

/** How soon everything must have ended well, in milliseconds. */
export const soon = 3_000

/**
 * How a page may end: with something to read; with words that say what is wrong, and a way out of it; or, where the page
 * goes on beside it, with certain words.
 */
export type Ending = 'content' | 'message' | { says: string }

/**
 * Fails unless the page has ended so within three seconds from `begun`, in milliseconds since 1970. Looked at often: an
 * assertion that is tried again after a second would call late what came in time.
 */
export async function expectEnding(page: Page, ending: Ending, begun = Date.now()): Promise<void> {
  // None at all would mean for ever.
  const timeout = Math.max(1, begun + soon - Date.now())
  try {
    await page.waitForFunction(hasEnded, ending, { polling: 30, timeout })
  } catch (error) {
    const words = await page.evaluate(() => document.body?.innerText.slice(0, 300)).catch(() => 'no page')
    throw new Error(`Within three seconds there is no ${JSON.stringify(ending)}. What there is: ${words}`, {
      cause: error,
    })
  }
}

/** Fails unless something can be seen within three seconds from `begun`: from now, as after a press. Looked at as often. */
export const expectSoon = (what: Locator, begun = Date.now()): Promise<void> =>
  expect.poll(() => what.isVisible(), { timeout: Math.max(1, begun + soon - Date.now()), intervals: [30] }).toBe(true)

/** Runs in the page. A message beside a headline is still a message; a story is read when more than its beginning is here. */
function hasEnded(ending: Ending): boolean {
  const count = (selector: string, words = /\S/) =>
    [...document.querySelectorAll(selector)].filter(
      each => each.checkVisibility({ visibilityProperty: true }) && words.test(each.textContent),
    ).length
  if (typeof ending === 'object') {
    const saying = [...document.querySelectorAll('main p')].filter(each => each.textContent.includes(ending.says))
    return saying.some(each => each.checkVisibility({ visibilityProperty: true }))
  }
  const ways = count(':is(main, #unopened) :is(a, button)', /^(Try again|What you can read now|Go to the front page)$/)
  if (ending === 'message') return ways > 0 && count(':is(main, #unopened) :is(h1, p)') > 0
  const reads = location.pathname.includes('/article/')
    ? count('#root main article .story-text > *') > 1 && count('#root main article p') > 3
    : count('#root main article :is(h2, h3) a') > 0
  return ways === 0 && reads && count('#root main h1') > 0
}
