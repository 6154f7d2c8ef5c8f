import type { Element } from 'hast'
import type { Inline } from '../../../edition/blocks.ts'
import { isRightToLeft } from '../../../lib/text-direction.ts'
import { attribute } from '../tree/attributes.ts'

/** Language and direction of text, where they differ from what surrounds its block. */
export type Voice = { lang?: string; dir?: 'ltr' | 'rtl' }

/** The language and direction of what surrounds a block: of the article, or of a quotation in another language. */
export type Ground = { lang: string; dir: 'ltr' | 'rtl' }

/** Text that says nothing of its language. */
export const ownVoice: Voice = {}

/** What an article in some language gives its blocks to stand on. */
export const groundOf = (lang: string): Ground => ({ lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' })

/** What a block in some voice gives the blocks inside it to stand on. */
export const groundIn = (ground: Ground, voice: Voice): Ground => ({ ...ground, ...voice })

/**
 * The voice inside an element that stands where `outer` speaks; the same object when the element says nothing new.
 * A regional variant of the same language (`en`, `en-US`) is no other language, another script (`zh-Hans`) is.
 */
export function voiceOf(element: Element, outer: Voice, ground: Ground): Voice {
  const lang = (attribute(element, 'lang') ?? attribute(element, 'xmlLang'))?.trim()
  const dir = attribute(element, 'dir')?.trim().toLowerCase()
  const inner: Voice = { ...outer }
  if (lang !== undefined && tag.test(lang) && lang.toLowerCase() !== 'und') {
    if (written(lang) !== written(outer.lang ?? ground.lang)) inner.lang = lang
  }
  if ((dir === 'ltr' || dir === 'rtl') && dir !== (outer.dir ?? ground.dir)) inner.dir = dir
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
