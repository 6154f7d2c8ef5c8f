/**
 * Chinese and Japanese letters as outlines, from Noto Serif, which is under the licence of the paper's face (OFL). Of
 * the hundred slices that Fontsource cuts each font into, those that hold a letter of the wording are opened. A slice has
 * all weights in one small file; as a file for each weight the same faces are nine times as much to install.
 */

/// <reference path="./opentype.d.ts" />

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font } from 'opentype.js'
import decompress from 'woff2-encoder/decompress'
import { type Language, wording } from './wording.ts'

/**
 * Macao writes as Hong Kong does; the mainland has even the first letter of Macao in another form. Of Japanese only
 * kana are in the wording, and kanji that the mainland writes alike.
 */
const faces: Partial<Record<Language, string>> = {
  'zh-hant': 'noto-serif-hk',
  'zh-hans': 'noto-serif-sc',
  ja: 'noto-serif-sc',
}

const locate = createRequire(import.meta.url)
const read = (file: string) => readFileSync(locate.resolve(`@fontsource-variable/${file}`))

/** Whether `letter` is in a list such as `U+4e00-4e02,U+4e07`. */
function holds(ranges: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return ranges.split(',').some(range => {
    const [first = 0, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map(digits => Number.parseInt(digits, 16))
    return first <= code && code <= last
  })
}

/** Each of `letters` with the font that is its slice of `face`. */
async function openSlices(face: string, letters: readonly string[]): Promise<Map<string, Font>> {
  const slices = Object.entries<string>(JSON.parse(read(`${face}/unicode.json`).toString()))
  const opened = slices.map(async ([name, ranges]) => {
    const held = letters.filter(letter => holds(ranges, letter))
    if (held.length === 0) return []
    const file = await decompress(read(`${face}/files/${face}-${name.replace(/\W/g, '')}-wght-normal.woff2`))
    const slice = opentype.parse(new Uint8Array(file).buffer)
    return held.map(letter => [letter, slice] as const)
  })
  return new Map((await Promise.all(opened)).flat())
}

/** The letters in what the pictures say in one language, without those that the paper's own face has. */
const lettersOf = (lang: string) => {
  const said = Object.values(wording).map(words => Object.entries(words).find(([name]) => name === lang)?.[1])
  return [...new Set(JSON.stringify(said))].filter(letter => letter >= '\u2e80')
}

const opened = new Map(
  await Promise.all(
    Object.entries(faces).map(async ([lang, face]) => [lang, await openSlices(face, lettersOf(lang))] as const),
  ),
)

/** Whether `lang` is written in letters that stand upright in a square each. */
export const isHan = (lang: Language) => lang in faces

/** The font of a letter of the wording in `lang`; none where the paper's own face has it. */
export const hanFont = (letter: string, lang: Language): Font | undefined => opened.get(lang)?.get(letter)
