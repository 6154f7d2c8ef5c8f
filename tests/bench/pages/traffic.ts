import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'

/** What goes over a tab's network. */
export type Traffic = {
  /** Bytes received so far, headers included. */
  bytes: () => number
  /** Waits until nothing has been on its way for half a second, and the processor is idle. */
  quiet: (page: Page) => Promise<void>
}

const stillness = 500
const patience = 60_000

/**
 * Watches a tab from now on. Playwright's `networkidle` would not do: once reached it stays so, and would not wait for
 * what is fetched ahead after a scroll.
 */
export function watchTraffic(session: CDPSession): Traffic {
  const open = new Set<string>()
  let bytes = 0
  let lastMove = performance.now()
  const end = (requestId: string) => {
    open.delete(requestId)
    lastMove = performance.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId)
    lastMove = performance.now()
  })
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength
    end(requestId)
  })
  return {
    bytes: () => bytes,
    quiet: async page => {
      const started = performance.now()
      lastMove = started
      while (open.size > 0 || performance.now() - lastMove < stillness) {
        if (performance.now() - started > patience) throw new Error(`${page.url()} does not come to rest.`)
        await wait(25)
      }
      await page.evaluate(() => new Promise<void>(resolve => requestIdleCallback(() => resolve())))
    },
  }
}
