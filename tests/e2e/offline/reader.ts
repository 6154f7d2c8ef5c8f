import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { printedFolder } from '../editions/test-editions.ts'
import { type Ending, expectEnding, soon } from './endings.ts'
import { type Newsstand, openNewsstand } from './newsstand.ts'

/** The two releases that a host has one after the other. */
export const releaseA = resolve(import.meta.dirname, '../../..', process.env['DIST'] || 'dist')
export const releaseB = printedFolder('release')

/** What the press printed under a data address of a release. */
export const readPrinted = <Content>(folder: string, address: string): Content =>
  JSON.parse(readFileSync(join(folder, address), 'utf8')) as Content

/** How long a worker may take over from another, in milliseconds, before the browser is helped. */
export const patience = 5_000

/** One who reads the paper from a newsstand with one tab, and the worker on. */
export type Reader = {
  page: Page
  /** Opens a path; resolves when the document is there, or has failed to come. */
  open: (path: string) => Promise<void>
  /** Opens a path, and fails unless within three seconds of asking for it the page has ended so. */
  openTo: (path: string, ending: Ending) => Promise<void>
  /** Opens a path and waits until the worker has everything and answers this page. */
  install: (path?: string) => Promise<void>
  /** Lets the browser look for another worker, and waits until that is decided. */
  update: () => Promise<void>
  /** Fails unless within three seconds from now, as after a press, the page has ended so. */
  expectEnding: (ending: Ending) => Promise<void>
}

/** Stories of readers without network, or with a bad one. `folders` is what the newsstand has at first. */
export const test = base.extend<{ folders: Record<string, string>; stand: Newsstand; reader: Reader }>({
  folders: [{ '/': releaseA }, { option: true }],

  stand: async ({ folders }, provide) => {
    const stand = await openNewsstand(folders)
    await provide(stand)
    await stand.stop()
  },

  reader: async ({ page, stand }, provide) => provide(makeReader(page, stand)),
})

export { expect, type Newsstand }

/** Another tab of the same reader is made from another page. */
export function makeReader(page: Page, stand: Newsstand): Reader {
  const open = async (path: string) => {
    await page.goto(stand.url(path)).catch(() => undefined)
  }
  return {
    page,
    open,
    openTo: async (path, ending) => {
      const begun = Date.now()
      await page.goto(stand.url(path), { waitUntil: 'commit', timeout: soon }).catch(() => undefined)
      await expectEnding(page, ending, begun)
    },
    install: async (path = '/') => {
      await open(path)
      // The note under the worker's own address says that everything is there.
      await expect
        .poll(
          () =>
            page.evaluate(async () => {
              const { controller } = navigator.serviceWorker
              return controller?.state === 'activated' && Boolean(await caches.match(controller.scriptURL))
            }),
          // As long as the machine needs: the paper does not wait for it.
          { timeout: 60_000 },
        )
        .toBe(true)
    },
    update: async () => {
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        await registration.update().catch(() => undefined)
      })
      const begun = Date.now()
      const isDecided = async () => {
        const [isWaiting, isDone] = await page.evaluate(async () => {
          const { installing, waiting, active } = await navigator.serviceWorker.ready
          return [waiting !== null, !installing && !waiting && active?.state === 'activated'] as const
        })
        if (isWaiting && Date.now() - begun > patience) await stopWorkers(page)
        return isDone
      }
      await expect.poll(isDecided, { timeout: 60_000 }).toBe(true)
    },
    expectEnding: ending => expectEnding(page, ending),
  }
}

/**
 * Stops the workers that run, as browsers do with idle ones. Now and then Chromium holds one for busy that has nothing to
 * do any more, and lets the next wait for five minutes although it asked not to.
 */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

/** Lets an hour go by since the reader was last at the paper, as far as the paper has noted. */
export const comeBackLater = (page: Page): Promise<void> =>
  page.evaluate(at => localStorage.setItem('broadsheet / here', String(at)), Date.now() - 3_600_000)
