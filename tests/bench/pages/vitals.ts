import type { Browser } from '@playwright/test'
import { applyProfile, openPhone, type Profile } from './profile.ts'
import { watchTraffic } from './traffic.ts'

/** What one cold load felt like and cost. Times in milliseconds, bytes as sent with headers. */
export type Vitals = { lcp: number; fcp: number; tbt: number; cls: number; bytes: number }

type Seen = { lcp: number; fcp: number; cls: number; tasks: { start: number; duration: number }[] }

/** Loads a page for the first time and waits until neither network nor processor has work left. */
export async function measureVitals(browser: Browser, url: string, profile: Profile): Promise<Vitals> {
  const { context, page, session } = await openPhone(browser)
  await applyProfile(session, profile)
  await page.addInitScript(watchVitals)
  const traffic = watchTraffic(session)
  await page.goto(url, { waitUntil: 'load' })
  await traffic.quiet(page)
  const { lcp, fcp, cls, tasks } = await page.evaluate(() => Reflect.get(globalThis, 'vitalsSeen') as Seen)
  await context.close()
  const blocking = tasks.filter(task => task.start >= fcp).map(task => Math.max(0, task.duration - 50))
  return { lcp, fcp, cls, tbt: blocking.reduce((sum, each) => sum + each, 0), bytes: traffic.bytes() }
}

/** Runs in the page, before its own scripts. */
function watchVitals(): void {
  const seen: Seen = { lcp: 0, fcp: 0, cls: 0, tasks: [] }
  Reflect.set(globalThis, 'vitalsSeen', seen)
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('largest-contentful-paint', entry => {
    seen.lcp = entry.startTime
  })
  watch('paint', entry => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime
  })
  watch('layout-shift', entry => {
    const value: unknown = Reflect.get(entry, 'value')
    if (typeof value === 'number') seen.cls += value
  })
  watch('longtask', entry => seen.tasks.push({ start: entry.startTime, duration: entry.duration }))
}
