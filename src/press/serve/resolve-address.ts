import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { notFoundAddress, pageFile } from '../../edition/addresses.ts'

/** What the folder has for an address. `missing` means the 404 page. */
export type Resolved =
  | { kind: 'file'; file: string; stats: Stats }
  | { kind: 'redirect'; to: string; status: 307 | 308 }
  | { kind: 'missing' }

// What the front page would be called if it were like any other.
const frontName = pageFile('/').slice(0, -5)

/** Files for hosts and for the press, not for readers. */
const hidden = new Set(['_headers', 'nginx.conf', 'Caddyfile', pageFile(notFoundAddress)])

/**
 * Finds the file behind the path of a request: itself, or the page of that name with `.html` after it. A page has one
 * address only, so a slash or `.html` at its end leads to the address without. Nothing outside the folder is found.
 */
export function resolveAddress(folder: string, base: string, path: string): Resolved {
  // Temporary: another day another paper may be served here without base path.
  if (base !== '/' && (path === '/' || `${path}/` === base)) return { kind: 'redirect', to: base, status: 307 }
  if (!path.startsWith(base)) return { kind: 'missing' }
  const inside = path.slice(base.length)
  if (inside === '') return find(folder, [pageFile('/')])
  const slash = inside.endsWith('/')
  const segments = readSegments(slash ? inside.slice(0, -1) : inside)
  if (!segments) return { kind: 'missing' }

  const parents = segments.slice(0, -1)
  const name = segments.at(-1) ?? ''
  const page = find(folder, [...parents, `${name}.html`])
  if (slash || inside === frontName) return moveTo(page, base, segments)
  const file = find(folder, segments)
  if (file.kind === 'missing') return page
  return name.endsWith('.html') ? moveTo(file, base, [...parents, name.slice(0, -5)]) : file
}

/** The decoded segments of a path, or nothing when one of them could lead anywhere but down. */
function readSegments(path: string): string[] | undefined {
  try {
    const segments = path.split('/').map(decodeURIComponent)
    return segments.some(segment => /^$|^\.(?!well-known$)|[/\\\0]/.test(segment)) ? undefined : segments
  } catch {
    return undefined
  }
}

function find(folder: string, segments: string[]): Resolved {
  if (hidden.has(segments.join('/'))) return { kind: 'missing' }
  const file = join(folder, ...segments)
  try {
    const stats = statSync(file)
    return stats.isFile() ? { kind: 'file', file, stats } : { kind: 'missing' }
  } catch {
    return { kind: 'missing' }
  }
}

function moveTo(found: Resolved, base: string, segments: string[]): Resolved {
  if (found.kind !== 'file') return found
  const address = segments.map(encodeURIComponent).join('/')
  return { kind: 'redirect', to: base + (address === frontName ? '' : address), status: 308 }
}
