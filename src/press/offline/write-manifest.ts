import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  libraryAddress,
  listAddress,
  manifestFile,
  mediaRoot,
  pageFile,
  searchAddress,
  sharedAs,
  withBase,
} from '../../edition/addresses.ts'
import type { Edition } from '../../edition/model.ts'
import { loadMessages, nearestLanguage } from '../../lib/messages/languages.ts'
import { readPalette } from '../output/brand-colours.ts'
import { escapeAttribute } from '../output/document.ts'
import { pictureSize } from './picture-size.ts'

/** Where an edition brings the pictures that devices show for an installed paper. */
const iconRoot = `${mediaRoot}icons/`

/**
 * What a device needs to install the paper: the content of `manifest.webmanifest`. `folder` is the printed paper, whose
 * icons and pages are looked at: nothing is named that is not there.
 */
export async function writeManifest(folder: string, edition: Edition, base: string): Promise<string> {
  const { title, description, lang, dir = 'ltr', brand } = edition
  const light = readPalette(brand, 'light', () => {})
  const dark = readPalette(brand, 'dark', () => {})
  const words = await loadMessages(nearestLanguage(lang))
  const address = (place: string) => withBase(base, place)
  const shortcuts = [
    { name: words.frontPage, place: listAddress({ kind: 'front' }) },
    { name: words.search, place: searchAddress },
    { name: words.library, place: libraryAddress },
  ]
  const manifest = {
    id: base,
    name: title,
    short_name: shorten(title),
    ...(description && { description }),
    lang,
    dir,
    start_url: base,
    scope: base,
    display: 'standalone',
    categories: ['news'],
    theme_color: light.paper,
    background_color: light.paper,
    // Not in every browser yet; those without it have the colours of the light theme.
    color_scheme_dark: { theme_color: dark.paper, background_color: dark.paper },
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    icons: icons(folder, address),
    screenshots: screenshots(folder, address),
    shortcuts: shortcuts
      .filter(({ place }) => existsSync(join(folder, pageFile(place))))
      .map(({ name, place }) => ({ name, url: address(place) })),
    share_target: { action: base, method: 'GET', enctype: 'application/x-www-form-urlencoded', params: sharedAs },
  }
  return JSON.stringify(manifest)
}

/** A name that fits under an icon: without the article in front, in whole words, where that is enough. */
function shorten(title: string): string {
  const bare = title.replace(/^(the|o|a|os|as|el|la|los|las|le|les|der|die|das) /i, '')
  const most = 12
  if (bare.length <= most) return bare
  const words = bare.split(' ')
  while (words.length > 1 && words.join(' ').length > most) words.pop()
  return words.join(' ')
}

type Place = (address: string) => string

const filesIn = (folder: string) =>
  existsSync(join(folder, iconRoot)) ? readdirSync(join(folder, iconRoot)).sort() : []

/** `icon-512.png`, `maskable-512.png`, `monochrome-512.png`; without any, the icon that browsers show in tabs. */
function icons(folder: string, place: Place): object[] {
  const found = filesIn(folder).flatMap(file => {
    const [, kind, size] = /^(icon|maskable|monochrome)-(\d+)\.png$/.exec(file) ?? []
    const purpose = kind === 'icon' ? 'any' : kind
    return size ? [{ src: place(iconRoot + file), sizes: `${size}x${size}`, type: 'image/png', purpose }] : []
  })
  return found.length > 0 ? found : [{ src: place('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }]
}

/** `screenshot-narrow.png`, `screenshot-wide-2.png`: what stores and browsers show before installing. */
function screenshots(folder: string, place: Place): object[] {
  return filesIn(folder).flatMap(file => {
    const [, form] = /^screenshot-(narrow|wide)(-\w+)?\.png$/.exec(file) ?? []
    const size = form && pictureSize(join(folder, iconRoot, file))
    if (!form || !size) return []
    return [{ src: place(iconRoot + file), sizes: size, type: 'image/png', form_factor: form }]
  })
}

/** What pages say of it: the manifest, the icon of phones that do not read one, the colour of the browser's bars. */
export function manifestHead(folder: string, { brand }: Edition, base: string): string {
  const light = readPalette(brand, 'light', () => {})
  const dark = readPalette(brand, 'dark', () => {})
  const touch = filesIn(folder).find(file => /^apple-touch-icon(-\d+)?\.png$/.test(file))
  const link = (rel: string, address: string) =>
    `<link rel="${rel}" href="${escapeAttribute(withBase(base, address))}">`
  const colour = (scheme: string, paper: string) =>
    `<meta name="theme-color" media="(prefers-color-scheme:${scheme})" content="${paper}">`
  return [
    link('manifest', manifestFile),
    touch ? link('apple-touch-icon', iconRoot + touch) : '',
    colour('light', light.paper),
    colour('dark', dark.paper),
  ].join('')
}
