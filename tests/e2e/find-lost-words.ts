import type { Page } from '@playwright/test'

/** Words that a reader would have to scroll sideways for, or cannot reach at all. */
export const findLostWords = (page: Page) =>
  page.evaluate(() => {
    // Letters reach a little out of their boxes.
    const slack = 3
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === document.body) return false
      const { overflowX, clipPath, position } = getComputedStyle(element)
      // What is only read aloud has no place on the screen.
      if (clipPath !== 'none' && position === 'absolute') return true
      // What is meant to be scrolled sideways is within the keyboard's reach; a dialog that is taller than the screen is not.
      const isScroller = /auto|scroll/.test(overflowX) && element.matches('[tabindex="0"]')
      return isScroller || scrolls(element.parentElement)
    }
    /** The edges of the box that the words of an element flow in. */
    const boxOf = (element: Element | null): { left: number; right: number } => {
      if (!element) return { left: 0, right: innerWidth }
      const inline = /^(inline|contents|ruby.*)$/.test(getComputedStyle(element).display)
      return inline ? boxOf(element.parentElement) : element.getBoundingClientRect()
    }
    const lost: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, width } of range.getClientRects()) {
        const box = boxOf(node.parentElement)
        const fits = left > Math.max(0, box.left) - slack && right < Math.min(innerWidth, box.right) + slack
        if (width < 1 || fits || scrolls(node.parentElement)) continue
        lost.push(`${Math.round(left)}–${Math.round(right)}: ${node.textContent?.slice(0, 60)}`)
        break
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`, ...lost] : lost
  })
