import type { Article } from '../../edition/model.ts'

/**
 * The addresses of this paper that an article's own words and pictures lead to, each once, without query, fragments
 * kept: `around` from hero and key points, `body` from the body alone. `site` is where the paper will live: links that
 * spell it out count too.
 */
export function ownAddresses({ hero, keyPoints, body }: Article, site?: string): { around: string[]; body: string[] } {
  const around = gather([hero, keyPoints], site)
  const known = new Set(around)
  return { around, body: gather(body, site).filter(address => !known.has(address)) }
}

function gather(whole: unknown, site?: string): string[] {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, part] of Object.entries(value)) {
      if (typeof part !== 'string') visit(part)
      else if (name === 'href' || name === 'src') add(part)
      else if (name === 'srcset') for (const each of part.split(/,\s+/)) add(each.trim().replace(/\s.*$/s, ''))
    }
  }
  const add = (address: string) => {
    const path = site && address.startsWith(`${site}/`) ? address.slice(site.length) : address
    if (/^\/(?!\/)/.test(path)) found.add(path.replace(/\?[^#]*/s, ''))
  }
  visit(whole)
  return [...found]
}
