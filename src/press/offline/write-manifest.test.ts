import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Edition } from '../../edition/model.ts'
import { manifestHead, writeManifest } from './write-manifest.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  mkdirSync(join(folder, 'media/icons'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const edition: Edition = {
  title: 'The Praia Review',
  description: 'A paper',
  lang: 'en',
  timeZone: 'Asia/Macau',
  sections: [],
  brand: { colours: { paper: { light: '#ffffff' } } },
}
const write = async (change: Partial<Edition> = {}, base = '/') =>
  JSON.parse(await writeManifest(folder, { ...edition, ...change }, base)) as Record<string, unknown>

/** The first bytes of a PNG of this size: what says how large it is. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(24)
  head.write('\x89PNG\r\n\x1a\n', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

test('a paper is named after its edition, in its colours, below its base path', async () => {
  expect(await write({}, '/news/')).toMatchObject({
    id: '/news/',
    start_url: '/news/',
    scope: '/news/',
    name: 'The Praia Review',
    short_name: 'Praia Review',
    lang: 'en',
    theme_color: '#ffffff',
    color_scheme_dark: { theme_color: '#141310' },
    share_target: { action: '/news/', method: 'GET' },
  })
})

test.each([
  ['Ponto Final', 'Ponto Final'],
  ['The Macao Evening Chronicle', 'Macao'],
  ['澳門日報', '澳門日報'],
  ['Wochenzeitungsverband', 'Wochenzeitungsverband'],
])('the paper %s is called %s under its icon', async (title, short) => {
  expect((await write({ title }))['short_name']).toBe(short)
})

test('icons and screenshots are those the edition brings, with their true size', async () => {
  for (const file of ['icon-192.png', 'icon-512.png', 'maskable-512.png', 'monochrome-512.png', 'notes.txt'])
    writeFileSync(join(folder, 'media/icons', file), '')
  writeFileSync(join(folder, 'media/icons/screenshot-wide.png'), png(1280, 720))
  writeFileSync(join(folder, 'media/icons/screenshot-narrow-2.png'), png(720, 1280))
  writeFileSync(join(folder, 'media/icons/screenshot-narrow.png'), 'no picture')
  const { icons, screenshots } = await write()
  expect(icons).toEqual([
    { src: '/media/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/media/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/media/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/media/icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
  ])
  expect(screenshots).toEqual([
    { src: '/media/icons/screenshot-narrow-2.png', sizes: '720x1280', type: 'image/png', form_factor: 'narrow' },
    { src: '/media/icons/screenshot-wide.png', sizes: '1280x720', type: 'image/png', form_factor: 'wide' },
  ])
})

test('an edition without icons has the one of the tab', async () => {
  expect((await write())['icons']).toEqual([{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }])
})

test('shortcuts lead only to pages that are printed', async () => {
  expect((await write())['shortcuts']).toEqual([])
  for (const page of ['index', 'search', 'library']) writeFileSync(join(folder, `${page}.html`), '')
  expect((await write({ lang: 'pt' }))['shortcuts']).toEqual([
    { name: 'Primeira página', url: '/' },
    { name: 'Pesquisar', url: '/search' },
    { name: 'Biblioteca', url: '/library' },
  ])
})

test('pages name the manifest, the touch icon and the colours of the browser’s bars', () => {
  writeFileSync(join(folder, 'media/icons/apple-touch-icon-180.png'), '')
  const head = manifestHead(folder, edition, '/news/')
  expect(head).toContain('<link rel="manifest" href="/news/manifest.webmanifest">')
  expect(head).toContain('<link rel="apple-touch-icon" href="/news/media/icons/apple-touch-icon-180.png">')
  expect(head).toContain('<meta name="theme-color" media="(prefers-color-scheme:dark)" content="#141310">')
})
