/**
 * `npm run showcase`: prints the paper, and takes the pictures of it that others see: those of the README into
 * `docs/pictures/`, and those that browsers and stores show before installing, into the edition's icons.
 */
import { type Browser, chromium } from '@playwright/test'
import sharp from 'sharp'
import { serve } from '../../src/press/serve/serve.ts'
import { findBrowser } from '../e2e/find-browser.ts'
import { arrive, seePictures } from './arrive.ts'
import { choose, looks } from './looks.ts'

type Picture = {
  path: string
  /** Of the screen, in CSS pixels. */
  size: [width: number, height: number]
  /** Pixels of the picture to one of CSS. */
  scale?: number
  look: 'light' | 'dark'
}

/** The paper is read on this day, whenever the pictures are taken: its date line would differ otherwise. */
const day = new Date('2026-11-26T09:00:00+08:00')

const pictures: Record<string, Picture> = {
  'docs/pictures/front-desktop-light.webp': { path: '/', size: [1440, 1040], look: 'light' },
  'docs/pictures/article-desktop-dark.webp': { path: '/article/gaming-revenue', size: [1440, 1040], look: 'dark' },
  'docs/pictures/front-phone-dark.webp': { path: '/', size: [390, 844], look: 'dark' },
  'docs/pictures/article-phone-light.webp': { path: '/article/historic-centre', size: [390, 844], look: 'light' },
  'edition/media/icons/screenshot-wide.png': { path: '/', size: [1280, 720], look: 'light' },
  'edition/media/icons/screenshot-narrow.png': { path: '/', size: [360, 640], scale: 2, look: 'light' },
}

const server = await serve({ folder: 'dist', port: 0 })
const browser = await chromium.launch(findBrowser())
try {
  for (const [file, picture] of Object.entries(pictures)) {
    await compress(await take(browser, picture), file)
    console.log(file)
  }
} finally {
  await browser.close()
  await server.close()
}

async function take(from: Browser, { path, size: [width, height], scale = 1, look }: Picture): Promise<Buffer> {
  const context = await from.newContext({
    ...looks[look]?.options,
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-GB',
    timezoneId: 'Asia/Macau',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(day)
  await choose(page, {})
  await arrive(page, new URL(path, server.url).href)
  await seePictures(page)
  const taken = await page.screenshot()
  await context.close()
  return taken
}

/** Flat colours and type: a palette is small as a PNG, and WebP keeps the letters sharp. */
async function compress(taken: Buffer, file: string): Promise<void> {
  const image = sharp(taken)
  if (file.endsWith('.png')) await image.png({ palette: true, colours: 64, dither: 0, effort: 10 }).toFile(file)
  else await image.webp({ quality: 82, smartSubsample: true, effort: 6 }).toFile(file)
}
