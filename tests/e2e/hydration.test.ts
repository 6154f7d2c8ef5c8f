import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { ownComplaint, pageKinds } from './page-kinds.ts'

/** Notes every change to the printed page from the moment it is complete. */
async function noteChanges(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const changes: string[] = []
    Reflect.set(globalThis, 'changes', changes)
    const nameOf = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement
      return `${element?.tagName.toLowerCase()} ${node.textContent?.slice(0, 40)}`.trim()
    }
    // What happens inside something new is no change to what was printed.
    const news = new WeakSet<Node>()
    const isNew = (node: Node | null): boolean => node !== null && (news.has(node) || isNew(node.parentNode))
    const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
      if (!target.isConnected || !target.parentElement?.closest('#root') || isNew(target)) return
      if (type === 'attributes') changes.push(`${attributeName} of ${nameOf(target)}`)
      else if (type === 'characterData') changes.push(`text of ${nameOf(target)}`)
      for (const node of addedNodes) {
        changes.push(`added ${nameOf(node)}`)
        news.add(node)
      }
      for (const node of removedNodes) changes.push(`removed ${nameOf(node)}`)
    }
    document.addEventListener('DOMContentLoaded', () => {
      const observer = new MutationObserver(records => records.forEach(note))
      observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'changes') as string[])
}

/** What only the browser can know, what the share link is once there are scripts, and how React holds its inputs. */
const expected = [
  // The starter's, not the app's: what is below the first screen is laid out after it.
  /^data-laid of /,
  /^added time /,
  /^added p http:\/\/localhost/,
  /^(role|aria-haspopup|href) of a\b/,
  /^(type|value|checked|name) of input\b/,
  // Saving needs the app.
  /^disabled of button /,
]

/** On the reader's own pages, all that is his: the press knows nothing of it. */
const ownParts: Partial<Record<keyof typeof pageKinds, RegExp>> = {
  library: /^added div( Nothing here yet.*)?$/,
  settings: /^added section (Take this edition along|On this device)/,
}

const kinds = Object.entries(pageKinds) as [keyof typeof pageKinds, string][]
// What was found is drawn by the app, on a page that was printed for no question.
const printed = kinds.filter(([, address]) => !address.includes('?'))

for (const [kind, address] of printed) {
  test(`the app takes over the printed page without changing it: ${kind}`, async ({ paper, page }) => {
    paper.forgive(ownComplaint)
    const data: string[] = []
    page.on('request', request => {
      if (request.resourceType() === 'fetch') data.push(new URL(request.url()).pathname)
    })
    await page.clock.setFixedTime('2030-01-01T12:00:00Z')
    const changes = await noteChanges(page)
    await paper.open(address)
    await page.waitForLoadState('networkidle')
    const allowed = [...expected, ...(ownParts[kind] ? [ownParts[kind]] : [])]
    expect((await changes()).filter(change => !allowed.some(pattern => pattern.test(change)))).toEqual([])
    // What follows is fetched ahead; what is here is not fetched again.
    expect(data).not.toContain('/data/edition.json')
    expect(data).not.toContain(`/data${address === '/' ? '/front' : address}.json`)
  })
}

test('no script is fetched before the page is complete', async ({ paper, page }) => {
  await paper.open('/article/bridge')
  const { complete, first } = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    const [navigation] = performance.getEntriesByType('navigation')
    const complete = navigation && 'loadEventStart' in navigation ? Number(navigation.loadEventStart) : 0
    return { complete, first: Math.min(...scripts.map(({ startTime }) => startTime)) }
  })
  expect(complete).toBeGreaterThan(0)
  expect(first).toBeGreaterThanOrEqual(complete)
})

test('the first key starts the app at once, even while a picture is still on its way', async ({ paper, page }) => {
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
  await page.route('**/media/**', async route => {
    await allowed
    await route.continue()
  })
  const opened = paper.open('/article/bridge')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.readyState)).not.toBe('complete')
  allow()
  await opened
})
