/**
 * `npm run shots`: prints the paper, and photographs every kind of page at every width and look into `shots/`, with one
 * sheet for each kind and look. Parts of it: `npm run shots -- front,menu 360,1440 light,dark`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serve } from '../../src/press/serve/serve.ts'
import { findBrowser } from '../e2e/find-browser.ts'
import { arrive, seePictures } from './arrive.ts'
import { type Kind, kinds } from './kinds.ts'
import { choose, type Look, looks, widths } from './looks.ts'
import { makeSheet } from './sheet.ts'

const folder = 'shots'
/** Of a long page, so much is photographed, in CSS pixels. */
const tallest = 6000

const [someKinds, someWidths, someLooks] = process.argv.slice(2).map(each => each.split(','))
const wanted = <Value>(all: Record<string, Value>, some?: string[]) =>
  Object.entries(all).filter(([name]) => !some || some.includes(name))

const server = await serve({ folder: process.env['DIST'] || 'dist', port: 0 })
const browser = await chromium.launch(findBrowser())
mkdirSync(folder, { recursive: true })
let failures = 0
try {
  for (const [lookName, look] of wanted(looks, someLooks)) {
    for (const [kindName, kind] of wanted(kinds, someKinds)) await photograph(browser, kindName, kind, lookName, look)
    console.log(`${lookName}: done`)
  }
} finally {
  await browser.close()
  await server.close()
}
if (failures > 0) process.exitCode = 1

async function photograph(browser: Browser, kindName: string, kind: Kind, lookName: string, look: Look): Promise<void> {
  const files: string[] = []
  for (const width of widths.filter(each => !someWidths || someWidths.includes(String(each)))) {
    const context = await browser.newContext({
      ...look.options,
      viewport: { width, height: width < 500 ? 780 : width < 900 ? 1024 : 900 },
      locale: 'en-GB',
      timezoneId: 'Asia/Macau',
      reducedMotion: 'reduce',
      serviceWorkers: kind.withWorker ? 'allow' : 'block',
    })
    const file = join(folder, `${kindName}-${width}-${lookName}.png`)
    try {
      const page = await context.newPage()
      await choose(page, look)
      await arrive(page, new URL(kind.path, server.url).href)
      await kind.act?.(page)
      if (kind.onPaper) await page.emulateMedia({ media: 'print' })
      await takePicture(page, kind, file)
      files.push(file)
    } catch (error) {
      failures += 1
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      await context.close()
    }
  }
  await makeSheet(files, join(folder, `sheet-${kindName}-${lookName}.png`))
}

/** A page whole, or, where something lies over it or was moved to, what the screen shows. */
async function takePicture(page: Page, { act }: Kind, file: string): Promise<void> {
  await seePictures(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const screen = page.viewportSize() ?? { width: 0, height: 0 }
  if (act || height <= screen.height) await page.screenshot({ path: file })
  else {
    // A short page reaches to the foot of the screen, and would do so on this one.
    await page.locator('#content').evaluate(content => (content.style.minHeight = '0'))
    // A screen as tall as the page: to photograph more than the screen, the browser would change its size in passing.
    await page.setViewportSize({ width: screen.width, height: Math.min(height, tallest) })
    await page.screenshot({ path: file })
  }
}
