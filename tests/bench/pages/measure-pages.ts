import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { articleAddress } from '../../../src/edition/addresses.ts'
import { serve } from '../../../src/press/serve/serve.ts'
import { findBrowser } from '../../e2e/find-browser.ts'
import { medianOf } from '../median.ts'
import { measureOfflineStart, type OfflineStart } from './offline-start.ts'
import { readArticle, readFront, storiesOf, writePlainSite } from './plain-site.ts'
import { slow4G, unthrottled } from './profile.ts'
import { measureTap, type Tap, type TapTarget } from './tap.ts'
import { measureVitals, type Vitals } from './vitals.ts'

const rounds = 5

/** Every number of one round is the median of five; `restored` says how many times going back was right. */
export type PageResults = {
  cold: Record<'front' | 'article', { paper: Vitals; plain: Vitals }>
  taps: Record<string, { paper: TapSummary; plain: TapSummary }>
  offline: OfflineStart
}

/** The median tap, and how often the front page stood where it was left. */
export type TapSummary = Tap & { restored: number; rounds: number }

/** Measures the printed paper beside a plain page of the same stories, turn by turn, from the same kind of server. */
export async function measurePages(paper: string): Promise<PageResults> {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'))
  writePlainSite(paper, plain)
  const servers = [await serve({ folder: paper, port: 0, base: '/' }), await serve({ folder: plain, port: 0 })] as const
  const browser = await chromium.launch(findBrowser())
  try {
    const origins = servers.map(({ url }) => new URL(url).origin)
    const target = chooseStory(paper)
    await warmUp(origins, ['/', target.path])
    const cold = {
      front: await measureCold(browser, origins, '/'),
      article: await measureCold(browser, origins, target.path),
    }
    const taps: PageResults['taps'] = {}
    for (const profile of [unthrottled, slow4G]) {
      const [ours, theirs] = await takeTurns(origins, origin => measureTap(browser, `${origin}/`, target, profile))
      taps[profile.name] = { paper: summarise(ours), plain: summarise(theirs) }
    }
    const other = storiesOf(readFront(paper)).find(({ slug }) => articleAddress(slug) !== target.path)
    const offline = await measureOfflineStart(paper, target.path, articleAddress(other?.slug ?? ''))
    return { cold, taps, offline }
  } finally {
    await browser.close()
    for (const server of servers) await server.close()
    rmSync(plain, { recursive: true })
  }
}

/** The lowest story on the front page that has a hero and enough paragraphs to be read. */
function chooseStory(paper: string): TapTarget {
  const fit = storiesOf(readFront(paper)).filter(({ slug }) => {
    const { hero, body } = readArticle(paper, slug)
    return hero && body.filter(block => block.kind === 'paragraph').length >= 6
  })
  const story = fit.at(-1)
  if (!story) throw new Error('No story of the front page has a hero and six paragraphs; there is nothing to measure.')
  return { path: articleAddress(story.slug), headline: story.headline }
}

/** Asks for each page once, so that nobody's first round pays for compressing it. */
async function warmUp(origins: string[], paths: string[]): Promise<void> {
  for (const origin of origins) {
    for (const path of paths) {
      await (await fetch(origin + path, { headers: { 'Accept-Encoding': 'br' } })).arrayBuffer()
    }
  }
}

/** One after the other, each beginning every second round, so that what drifts on the machine drifts for both. */
async function takeTurns<Result>(origins: string[], measure: (origin: string) => Promise<Result>): Promise<Result[][]> {
  const results: Result[][] = origins.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    const order = [...origins.keys()]
    if (round % 2 === 1) order.reverse()
    for (const each of order) results[each]?.push(await measure(origins[each] ?? ''))
  }
  return results
}

async function measureCold(
  browser: Browser,
  origins: string[],
  path: string,
): Promise<{ paper: Vitals; plain: Vitals }> {
  const [paper = [], plain = []] = await takeTurns(origins, origin => measureVitals(browser, origin + path, slow4G))
  return { paper: medianVitals(paper), plain: medianVitals(plain) }
}

function medianVitals(all: Vitals[]): Vitals {
  const of = (key: keyof Vitals) => medianOf(all.map(each => each[key]))
  return { lcp: of('lcp'), fcp: of('fcp'), tbt: of('tbt'), cls: of('cls'), bytes: of('bytes') }
}

function summarise(all: Tap[] = []): TapSummary {
  const backs = all.flatMap(each => (each.back === undefined ? [] : [each.back]))
  const summary = {
    readable: medianOf(all.map(each => each.readable)),
    hero: medianOf(all.map(each => each.hero)),
    restored: backs.length,
    rounds: all.length,
  }
  return backs.length > 0 ? { ...summary, back: medianOf(backs) } : summary
}
