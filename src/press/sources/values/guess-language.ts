import type { Desk } from '../desk.ts'

/** Scripts that one language above all is written in. Latin, Cyrillic and Arabic letters tell no language apart. */
const scripts: [lang: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
]

/**
 * The language of a text, where its script gives it away; for exports that do not name it. Japanese is written with
 * kana among the Chinese characters, so that a fifth of a text is enough.
 */
export function guessLanguage(text: string): string | undefined {
  const opening = text.slice(0, 2000)
  if (!/[\u0370-\u1FFF\u2E80-\uFFFF]/.test(opening)) return undefined
  const letters = opening.match(/\p{L}/gu)?.length ?? 0
  return scripts.find(([, script]) => (opening.match(script)?.length ?? 0) > letters / 5)?.[0]
}

/** The same for an article that names no language and stands in a paper that names none either. */
export function unnamedLanguage(headline: string, body: { html?: string; text?: string }, { edition }: Desk) {
  if (edition.lang) return undefined
  // Tags are only counted out, not understood: this runs for every article of an archive.
  const text = body.html?.slice(0, 3000).replaceAll(/<[^<>]*>/g, ' ') ?? body.text?.slice(0, 2000) ?? ''
  return guessLanguage(`${headline} ${text}`)
}
