import type { Entry } from '../entry.ts'
import type { FindByName } from './find-by-name.ts'

/** The versions of each story in several languages; every number is a position in the list of entries. */
export type Versions = {
  /** All versions of the story at a position, that one among them. */
  of(at: number): readonly number[]
  /** The version of that story to show where `lang` is read: same tag, same language, else the first published. */
  face(at: number, lang: string): number
}

/** Articles that name each other as translations, however incompletely, are versions of one story. */
export function findVersions(entries: readonly Entry[], find: FindByName): Versions {
  const groups = entries.map((_, i) => [i])
  entries.forEach((entry, i) => {
    for (const name of entry.translations) {
      const other = find(name)
      if (other === undefined || groups[i]?.includes(other)) continue
      const merged = [...(groups[i] ?? []), ...(groups[other] ?? [])]
      for (const member of merged) groups[member] = merged
    }
  })
  const of = (at: number) => groups[at] ?? [at]
  const langOf = (at: number) => entries[at]?.summary.lang ?? ''
  return {
    of,
    face(at, lang) {
      const group = of(at)
      if (group.length === 1) return at
      const language = languageOf(lang)
      const same = group.find(member => langOf(member) === lang)
      return same ?? group.find(member => languageOf(langOf(member)) === language) ?? Math.max(...group)
    },
  }
}

/** The language of a tag, without script and country: `zh` of `zh-Hant`. */
export const languageOf = (lang: string): string => lang.split('-', 1)[0] ?? lang

/** A tag and its language, where they differ: `zh-Hant` and `zh`. */
export const tonguesOf = (lang: string): string[] => [...new Set([lang, languageOf(lang)])]
