import { AxeBuilder } from '@axe-core/playwright'
import { test as base, type BrowserContext, expect, type Page, type Response } from '@playwright/test'

/** What a page did that no page may do, in words for the report. */
type Trouble = string[]

/** A reader with one tab open, as tests speak of it. */
export type Paper = {
  page: Page
  /** Opens an address of the paper and waits for the scripts that come after `load`. */
  open: (address: string) => Promise<Response | null>
  /** Fails when axe finds anything wrong with the page as it stands. */
  axe: () => Promise<void>
  /** Names trouble that this test causes on purpose, such as the browser's complaint about a 404. */
  forgive: (trouble: RegExp) => void
}

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The test function of all stories told to the printed paper. `paper` fails its test on any console error, uncaught
 * error (React reports a failed hydration as one), breach of the security policy or request to another host.
 */
export const test = base.extend<{ paper: Paper }>({
  paper: async ({ page, context, baseURL }, provide) => {
    const trouble = await watch(context, page, new URL(baseURL ?? '').origin)
    const forgiven: RegExp[] = []
    await provide({
      page,
      open: async address => {
        const response = await page.goto(address)
        await page.waitForLoadState('networkidle')
        return response
      },
      axe: async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(accessibilityTags).analyze()
        expect(violations.flatMap(describe)).toEqual([])
      },
      forgive: pattern => forgiven.push(pattern),
    })
    expect(trouble.filter(each => !forgiven.some(pattern => pattern.test(each)))).toEqual([])
  },
})

export { expect }

async function watch(context: BrowserContext, page: Page, origin: string): Promise<Trouble> {
  const trouble: Trouble = []
  context.on('weberror', error => trouble.push(`uncaught: ${error.error().message}`))
  context.on('console', message => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('request', request => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.push(`foreign request: ${url.href}`)
  })
  // Breaches that only report are silent in the console.
  await context.exposeBinding('reportBreach', (_source, breach: string) => trouble.push(`policy: ${breach}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const { violatedDirective, blockedURI } = event
      const report: unknown = Reflect.get(globalThis, 'reportBreach')
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI}`)
    })
  })
  return trouble
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
