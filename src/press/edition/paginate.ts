/** Stories on a page of a list. The newest page holds between this and one less than twice this. */
const pageSize = 24

/** A page of a list before it is written: `number` is absent on the newest. */
export type Leaf<T> = { alias?: number; number?: number; older?: number; newer?: number; stories: T[] }

/**
 * Cuts a list (newest first) into pages that never change once they are full: page 1 holds the oldest stories, and
 * only the newest page, which has no number, takes new ones. When that would reach twice the size, its older half
 * becomes a numbered page. Rule: ARCHITECTURE, decision 6. An empty list has one empty page.
 *
 * A numbered page always links to the next number, even while that number's stories still stand on the newest page:
 * the press prints the newest page under that address too (`alias`), so no older page is rewritten when it fills.
 */
export function paginate<T>(newestFirst: readonly T[], size = pageSize): Leaf<T>[] {
  const full = Math.max(0, Math.floor(newestFirst.length / size) - 1)
  const leaves: Leaf<T>[] = []
  for (let number = 1; number <= full; number++) {
    const end = newestFirst.length - (number - 1) * size
    const leaf: Leaf<T> = { number, newer: number + 1, stories: newestFirst.slice(end - size, end) }
    if (number > 1) leaf.older = number - 1
    leaves.push(leaf)
  }
  const newest: Leaf<T> = { stories: newestFirst.slice(0, newestFirst.length - full * size) }
  if (full > 0) Object.assign(newest, { older: full, alias: full + 1 })
  return [newest, ...leaves.reverse()]
}
