import { expect, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'

test('the worker is asked for once the page is complete, and through the one policy that names it', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker)
    navigator.serviceWorker.register = (address, options) => {
      Reflect.set(window, 'registered', { state: document.readyState, kind: address.constructor.name, options })
      return register(address, options)
    }
  })
  await reader.install(story)
  expect(await page.evaluate(() => Reflect.get(window, 'registered') as unknown)).toEqual({
    state: 'complete',
    kind: 'TrustedScriptURL',
    options: { updateViaCache: 'none' },
  })
  // Nothing that the page itself is made of comes after it.
  const worker = stand.asked.indexOf('/sw.js')
  const pictures = await page.evaluate(() => [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean))
  const eager = stand.asked.findIndex(path => pictures.some(url => url.endsWith(path)))
  expect(worker).toBeGreaterThan(eager)
  const refused = await page.evaluate(() =>
    navigator.serviceWorker.register('/other.js').then(
      () => 'registered',
      (error: Error) => error.name,
    ),
  )
  expect(refused).toBe('TypeError')
})

test('while the browser has better things to do, nothing of the worker is fetched', async ({ stand, reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    const { requestIdleCallback: inTime } = globalThis
    const held: IdleRequestCallback[] = []
    // What has no deadline is the start of the app, which comes first.
    globalThis.requestIdleCallback = (act, options) => (options?.timeout === undefined ? inTime(act) : held.push(act))
    Reflect.set(window, 'grow quiet', () => {
      for (const act of held) inTime(act)
    })
  })
  await reader.open(story)
  await untilTakenOver(page)
  await page.waitForLoadState('networkidle')
  expect(stand.asked).not.toContain('/sw.js')
  await page.evaluate(() => (Reflect.get(window, 'grow quiet') as () => void)())
  await expect.poll(() => stand.asked).toContain('/sw.js')
})

test('an installed paper asks to be woken now and then, where the browser knows how', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    const register = (tag: string, { minInterval }: { minInterval: number }) => {
      document.documentElement.dataset['woken'] = `${tag} ${minInterval / 3_600_000}`
      return Promise.resolve()
    }
    Object.defineProperty(ServiceWorkerRegistration.prototype, 'periodicSync', { get: () => ({ register }) })
  })
  await reader.install(story)
  await expect(page.locator('html')).toHaveAttribute('data-woken', 'newest 6')
})
