import { LostChunk } from '../lost-chunk.ts'
import type { Messages } from './en.ts'

/** Languages the interface speaks. */
const spoken = ['en', 'pt', 'zh-Hant', 'zh-Hans', 'ja'] as const
export type SpokenLanguage = (typeof spoken)[number]

/** The interface language nearest to a BCP 47 tag; English where there is none. */
export function nearestLanguage(tag: string): SpokenLanguage {
  if (/^(zh|yue)\b/i.test(tag)) return /^(?!.*hant).*-(hans|cn|sg)/i.test(tag) ? 'zh-Hans' : 'zh-Hant'
  const [language] = tag.toLowerCase().split('-')
  return language === 'pt' || language === 'ja' ? language : 'en'
}

const loaders: Record<SpokenLanguage, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).en,
  pt: async () => (await import('./pt.ts')).pt,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  ja: async () => (await import('./ja.ts')).ja,
}

const loaded = new Map<SpokenLanguage, Messages>()
const loading = new Map<SpokenLanguage, Promise<Messages>>()

/** The words of a language, when they are here. */
export function messagesOf(language: SpokenLanguage): Messages | undefined {
  return loaded.get(language)
}

/**
 * Fetches the words of a language; each once, also when that fails: drawings that wait for them would else ask for ever.
 * Rejects with LostChunk.
 */
export function loadMessages(language: SpokenLanguage): Promise<Messages> {
  const known = loading.get(language)
  if (known) return known
  const promise = loaders[language]().then(
    messages => {
      loaded.set(language, messages)
      return messages
    },
    () => {
      throw new LostChunk(language)
    },
  )
  loading.set(language, promise)
  return promise
}

/** Fetches the words of every language: printing needs them all at once. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all(spoken.map(loadMessages))
}
