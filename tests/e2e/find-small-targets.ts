import type { Page } from '@playwright/test'

/**
 * Links, buttons and fields that a finger can miss: less than 44 px either way, with the room that a pseudo-element adds
 * around the words. Links within sentences are as high as their line.
 */
export const findSmallTargets = (page: Page) =>
  page.evaluate(() => {
    const finger = 44
    const runningText = '.story-text :is(p, li, td, th, dd), figcaption'
    const reachOf = (each: Element) => {
      const { width, height } = each.getBoundingClientRect()
      const looks = ['::before', '::after'].map(name => getComputedStyle(each, name))
      const around = looks.filter(({ position, content }) => position === 'absolute' && content !== 'none')
      return {
        width: Math.max(width, ...around.map(look => Number.parseFloat(look.width))),
        height: Math.max(height, ...around.map(look => Number.parseFloat(look.height))),
      }
    }
    return Array.from(document.querySelectorAll('a[href], button, summary, input, textarea, [role=button]'))
      .filter(each => each.checkVisibility() && !each.closest(runningText))
      .flatMap(each => {
        const target = each.matches('[type=radio], [type=checkbox]') ? (each.closest('label') ?? each) : each
        const { width, height } = reachOf(target)
        const name = each.getAttribute('aria-label') ?? each.textContent
        return Math.min(width, height) < finger - 0.5 ? [`${name}: ${Math.round(width)} by ${Math.round(height)}`] : []
      })
  })
