import type { Article } from '../../edition/model.ts'

/**
 * The addresses of this paper that an article's own words and pictures lead to, each once, without query and fragment.
 * `site` is where the paper will live: links that spell it out count too.
 */
export function ownAddresses({ hero, keyPoints, body }: Article, site?: string): string[] {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, part] of Object.entries(value)) {
      if (typeof part !== 'string') visit(part)
      else if (name === 'href' || name === 'src') add(part)
    }
  }
  const add = (address: string) => {
    const path = site && address.startsWith(`${site}/`) ? address.slice(site.length) : address
    if (/^\/(?!\/)/.test(path)) found.add(path.replace(/[?#].*$/s, ''))
  }
  visit([hero, keyPoints, body])
  return [...found]
}
