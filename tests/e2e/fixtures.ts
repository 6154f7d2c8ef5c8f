import { test as base, type BrowserContext, expect, type Page, type Response } from '@playwright/test'
import { withBase } from '../../src/edition/addresses.ts'
import { type Served, serve } from '../../src/press/serve/serve.ts'
import { printedFolder, type TestEdition, type TestEditionName, testEditions } from './editions/test-editions.ts'
import { expectAccessible, type Faults } from './expect-accessible.ts'

/** What a page did that no page may do, in words for the report. */
type Trouble = string[]

/** A reader with one tab open, as tests speak of it. */
export type Paper = {
  page: Page
  /** Opens an address of the paper and waits until the app has taken the page over. */
  open: (address: string) => Promise<Response | null>
  /** Fails when axe finds anything wrong with the page as it stands, or with the part that a selector names. */
  axe: (what?: Faults, part?: string) => Promise<void>
  /** Names trouble that this test causes on purpose, such as the browser's complaint about a 404. */
  forgive: (trouble: RegExp) => void
}

type Options = {
  /** Which printed paper is read: the one in `dist/`, or one that only tests read. */
  edition: TestEditionName | 'own'
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200"><rect width="1800" height="1200" fill="#2a5c8a"/></svg>'

/**
 * The test function of all stories told to the printed paper. `paper` fails its test on any console error, uncaught
 * error (React reports a failed hydration as one), breach of the security policy or request to another host.
 */
export const test = base.extend<Options & { paper: Paper }, { served: Map<string, Served> }>({
  edition: ['own', { option: true }],

  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, provide) => {
      const served = new Map<string, Served>()
      await provide(served)
      for (const { close } of served.values()) await close()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ baseURL, edition, served }, provide) => {
    if (edition === 'own') return await provide(baseURL)
    const known = served.get(edition) ?? (await serve({ folder: printedFolder(edition), port: 0 }))
    served.set(edition, known)
    await provide(known.url)
  },

  paper: async ({ page, context, baseURL, edition, javaScriptEnabled }, provide) => {
    const root = baseURL ?? ''
    const { pictureHosts = [] }: Partial<TestEdition> = edition === 'own' ? {} : testEditions[edition]
    for (const host of pictureHosts) {
      await context.route(`https://${host}/**`, route => route.fulfill({ contentType: 'image/svg+xml', body: picture }))
    }
    const trouble = await watch(context, page, [new URL(root).host, ...pictureHosts])
    const forgiven: RegExp[] = []
    await provide({
      page,
      open: async address => {
        const response = await page.goto(withBase(root, address))
        if (javaScriptEnabled) await untilTakenOver(page)
        return response
      },
      axe: (what, part) => expectAccessible(page, what, part),
      forgive: pattern => forgiven.push(pattern),
    })
    expect(trouble.filter(each => !forgiven.some(pattern => pattern.test(each)))).toEqual([])
  },
})

export { expect }

/**
 * React leaves its mark on each element that it takes over from the printed page; nothing else tells from outside. By
 * then, or soon after, what is below the first screen has its true height: places in the page mean something.
 */
async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1')
    return (
      heading !== null &&
      document.documentElement.dataset['fresh'] === undefined &&
      Object.keys(heading).some(key => key.startsWith('__reactFiber'))
    )
  })
}

async function watch(context: BrowserContext, page: Page, hosts: string[]): Promise<Trouble> {
  const trouble: Trouble = []
  context.on('weberror', error => trouble.push(`uncaught: ${error.error().message}`))
  context.on('console', message => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('request', request => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && !hosts.includes(url.host)) trouble.push(`foreign request: ${url.href}`)
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
