import type { Page } from '@playwright/test'

/**
 * Hairlines that part nothing: those across with nothing under them before the next one or the end of the page, and those
 * between columns with nothing on one side. For pages of stories: a box around words has a line under its last.
 */
export const findOrphanRules = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    if (!main) return ['no page']
    const visible = Array.from(main.querySelectorAll('*')).filter(each => each.checkVisibility())
    const shown = visible
      .filter(each => each.matches('h1, h2, h3, p, img, time, a, button'))
      .map(each => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1)
    const isSeen = (width: string, colour: string) =>
      Number.parseFloat(width) > 0 && !/(, |\/ )0\)$|^transparent$/.test(colour)
    const name = (each: Element, y: number) => `the rule at ${Math.round(y)} of “${each.textContent?.slice(0, 30)}”`

    const across = visible.flatMap(each => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const looks = getComputedStyle(each)
      return [
        ...(isSeen(looks.borderTopWidth, looks.borderTopColor) ? [{ each, left, right, y: top }] : []),
        ...(isSeen(looks.borderBottomWidth, looks.borderBottomColor) ? [{ each, left, right, y: bottom }] : []),
      ]
    })
    const meet = (a: { left: number; right: number }, b: { left: number; right: number }) =>
      a.left < b.right - 1 && b.left < a.right - 1
    const overNothing = across.filter(rule => {
      const next = Math.min(
        ...across.filter(({ y, ...other }) => y > rule.y + 1 && meet(rule, other)).map(({ y }) => y),
      )
      return !shown.some(box => meet(rule, box) && box.top > rule.y - 3 && box.bottom < next + 3)
    })

    const between = visible.flatMap(each => {
      const line = getComputedStyle(each, '::before')
      const box = each.getBoundingClientRect()
      if (line.content === 'none' || !isSeen(line.borderInlineStartWidth, line.borderInlineStartColor)) return []
      return [{ each, x: box.left + Number.parseFloat(line.left), top: box.top, bottom: box.bottom }]
    })
    const besideNothing = between.filter(({ x, top, bottom }) => {
      const level = shown.filter(box => box.top < bottom && box.bottom > top)
      return !level.some(({ right }) => right < x + 1) || !level.some(({ left }) => left > x - 1)
    })
    return [
      ...overNothing.map(({ each, y }) => `${name(each, y)} has nothing under it`),
      ...besideNothing.map(({ each, top }) => `${name(each, top)} has nothing on one side`),
    ]
  })
