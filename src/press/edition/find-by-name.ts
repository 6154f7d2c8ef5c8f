import type { Problem } from '../../edition/problem.ts'
import type { Entry } from '../entry.ts'
import { linkKey } from '../printing/link-articles.ts'

/** Finds the position of the article that an id, slug or address means. */
export type FindByName = (name: string) => number | undefined

/** Opens the register of all names of all articles; an article's own id and slug win over another's alias. */
export function findByName(entries: readonly Entry[]): FindByName {
  const positions = new Map<string, number>()
  entries.forEach((entry, i) => {
    for (const name of entry.names) if (!positions.has(name)) positions.set(name, i)
  })
  entries.forEach((entry, i) => positions.set(entry.summary.slug, i).set(entry.summary.id, i))
  return name => positions.get(name) ?? positions.get(linkKey(name))
}

/** What editors named to read next, or as a translation, and is no article of this edition. */
export function findUnknownNames(entries: readonly Entry[]): Problem[] {
  const find = findByName(entries)
  return entries.flatMap(({ file, path, ...entry }) =>
    (['related', 'translations'] as const).flatMap(field =>
      entry[field]
        .filter(name => find(name) === undefined)
        .map(name => ({
          file,
          path: `${path}._broadsheet.${field}`,
          what: `“${name.slice(0, 80)}” is no article of this edition.`,
          done: 'It was left out.',
          fix: 'Give the id, the slug or the address of an article, or take the name out.',
        })),
    ),
  )
}
