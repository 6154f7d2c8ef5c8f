import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * What axe looks for. `colours` is for a page that it has looked at in another look: only what depends on colours is looked
 * at then. Forced, the filled button is white on black to the eye, while axe takes the colour of its words from before
 * forcing: its colours are left out.
 */
export type Faults = 'all' | 'colours' | 'forced colours'

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules among them whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

const filledButton = 'button.bg-ink'

/** Fails when axe finds anything wrong with the page as it stands, or with the part that a selector names. */
export async function expectAccessible(page: Page, what: Faults = 'all', part = ':root'): Promise<void> {
  // Without frames there is nothing for which axe would need a page of its own; and half a megabyte is brought into each
  // page once, not for each look.
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'axe'))
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) }).setLegacyMode().include(part)
  if (what === 'all') axe.withTags(accessibilityTags)
  else axe.withRules(colourRules)
  if (what === 'forced colours') axe.exclude(filledButton)
  const { violations } = await axe.analyze()
  if (what === 'forced colours') {
    const looks = await page.locator(filledButton).evaluateAll(all => all.map(each => getComputedStyle(each)))
    for (const { color, backgroundColor } of looks) expect(color).not.toBe(backgroundColor)
  }
  expect(violations.flatMap(describe)).toEqual([])
}

function describe({
  id,
  help,
  nodes,
}: {
  id: string
  help: string
  nodes: { html: string; target: unknown }[]
}): string[] {
  return nodes.map(({ html, target }) => `${id}: ${help}: ${String(target)} ${html.slice(0, 160)}`)
}
