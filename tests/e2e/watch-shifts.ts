import type { Page } from '@playwright/test'

/** Sums up, in every page opened from now on, by how much its layout moved. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.set(globalThis, 'shifts', 0)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Reflect.set(
          globalThis,
          'shifts',
          Number(Reflect.get(globalThis, 'shifts')) + Number(Reflect.get(entry, 'value')),
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** By how much the page at hand has moved. Waits for two frames: one to lay out, one for the observer to hear of it. */
export const readShifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Number(Reflect.get(globalThis, 'shifts'))))),
      ),
  )
