import type { Browser, Page } from '@playwright/test'
import { applyProfile, openPhone, type Profile } from './profile.ts'
import { watchTraffic } from './traffic.ts'

/** What a tap on a card led to, in milliseconds from the finger's touch. */
export type Tap = {
  /** h1 and five paragraphs are painted. */
  readable: number
  /** The hero is painted; the same as `readable` when it came in that frame. */
  hero: number
  /**
   * Going back: until the front page stands where it was left; absent when it did not within five seconds. Chromium's
   * back/forward cache is off under Playwright, so the plain page pays for its whole reload here.
   */
  back?: number
}

/** The story that is tapped: how its card's link and its article are known. */
export type TapTarget = { path: string; headline: string }

/**
 * Scrolls to a card, rests there as one does to read a headline (what is fetched ahead may come meanwhile), taps it,
 * waits for the article, and goes back.
 */
export async function measureTap(browser: Browser, url: string, target: TapTarget, profile: Profile): Promise<Tap> {
  const { context, page, session } = await openPhone(browser)
  await applyProfile(session, profile)
  const traffic = watchTraffic(session)
  await page.addInitScript(watchArrival, target)
  await page.goto(url, { waitUntil: 'load' })
  await traffic.quiet(page)
  const link = page.locator(`a[href="${target.path}"]`).first()
  await link.evaluate(element => element.scrollIntoView({ block: 'center' }))
  await traffic.quiet(page)
  await link.tap()
  await page.waitForFunction(() => sessionStorage.getItem('benchHero') !== null, undefined, { timeout: 30_000 })
  await traffic.quiet(page)
  const notes = await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)))
  const since = (key: string) => Number(notes[key]) - Number(notes['benchTouch'])
  const back = await measureBack(page, new URL(url).pathname, Number(notes['benchLeft']))
  await context.close()
  const times = { readable: since('benchReadable'), hero: since('benchHero') }
  return back === undefined ? times : { ...times, back }
}

async function measureBack(page: Page, path: string, left: number): Promise<number | undefined> {
  const started = Date.now()
  // Going back may throw the page away that is asked to, so nothing is awaited from it.
  await page.evaluate(() => {
    setTimeout(() => history.back())
  })
  try {
    const restored = await page.waitForFunction(
      ({ path, left }) => location.pathname === path && Math.abs(scrollY - left) <= 2 && Date.now(),
      { path, left },
      { timeout: 5000, polling: 'raf' },
    )
    return Number(await restored.jsonValue()) - started
  } catch {
    return undefined
  }
}

/** Runs in every document (and holds all it needs, since it is sent there as text): notes the touch, and looks at each frame for the article, in whichever document it comes. */
function watchArrival({ path, headline }: TapTarget): void {
  // Shorter ones are bylines and the like.
  const shortest = 80
  const now = () => String(performance.timeOrigin + performance.now())
  const note = (key: string) => sessionStorage.getItem(key) === null && sessionStorage.setItem(key, now())
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      sessionStorage.setItem('benchTouch', String(performance.timeOrigin + timeStamp))
      sessionStorage.setItem('benchLeft', String(scrollY))
    },
    { capture: true, once: true },
  )
  const isReadable = () => {
    if (location.pathname !== path || document.querySelector('main h1')?.textContent.trim() !== headline) return false
    const shown = [...document.querySelectorAll('main p')].filter(each => each.getClientRects().length > 0)
    return shown.filter(each => each.textContent.length > shortest).length >= 5
  }
  const isHeroThere = () => {
    const hero = document.querySelector<HTMLImageElement>('main figure img')
    return hero === null || (hero.complete && hero.naturalWidth > 0)
  }
  // What a frame finds is on the screen when the next task after that frame runs, unless a view transition holds
  // the old picture still: then it is there when the transition begins to show the new one.
  const afterPaint = async (action: () => void) => {
    const transition: unknown = Reflect.get(document, 'activeViewTransition')
    if (typeof transition === 'object' && transition !== null) await Reflect.get(transition, 'ready')
    setTimeout(action)
  }
  let readable = false
  const look = () => {
    if (sessionStorage.getItem('benchHero') !== null) return
    if (sessionStorage.getItem('benchTouch') !== null && isReadable()) {
      if (!readable) void afterPaint(() => note('benchReadable'))
      readable = true
      if (isHeroThere()) {
        void afterPaint(() => note('benchHero'))
        return
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
