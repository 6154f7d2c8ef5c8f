import type { Element } from 'hast'
import type { Inline } from '../../../edition/blocks.ts'
import { attribute } from '../tree/attributes.ts'

/** Language and direction of text, where they differ from the article's. */
export type Voice = { lang?: string; dir?: 'ltr' | 'rtl' }

/** The article's own voice. */
export const ownVoice: Voice = {}

/**
 * The voice inside an element that stands where `outer` speaks; the same object when the element says nothing new.
 * A regional variant of the same language (`en`, `en-US`) is no other language, another script (`zh-Hans`) is.
 */
export function voiceOf(element: Element, outer: Voice, articleLang: string): Voice {
  const lang = attribute(element, 'lang')?.trim() ?? attribute(element, 'xmlLang')?.trim()
  const dir = attribute(element, 'dir')?.trim().toLowerCase()
  const named = lang !== undefined && tag.test(lang) && lang.toLowerCase() !== 'und' ? lang : undefined
  const inner: Voice = {}
  const speaks = named ?? outer.lang
  if (speaks !== undefined && written(speaks) !== written(articleLang)) inner.lang = speaks
  const turned = dir === 'rtl' || dir === 'ltr' ? dir : outer.dir
  if (turned !== undefined) inner.dir = turned
  return inner.lang === outer.lang && inner.dir === outer.dir ? outer : inner
}

const tag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i

/** Language and script, which is what a reader notices: `pt-BR` → `pt`, `zh-TW` → `zh-hant`. */
function written(lang: string): string {
  const [language = '', ...parts] = lang.toLowerCase().split('-')
  const script = parts.find(part => part.length === 4 && /^[a-z]+$/.test(part))
  if (language === 'zh' || language === 'yue') {
    const traditional = parts.some(part => part === 'tw' || part === 'hk' || part === 'mo')
    return `${language}-${script ?? (traditional ? 'hant' : 'hans')}`
  }
  return script === undefined ? language : `${language}-${script}`
}

/** Puts text into a voice, where the block that holds it has no place of its own for that. */
export function inVoice(text: Inline[], voice: Voice): Inline[] {
  if (text.length === 0 || (voice.lang === undefined && voice.dir === undefined)) return text
  return [{ kind: 'foreign', ...voice, text }]
}
