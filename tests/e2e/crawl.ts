/** A page as it was printed. */
export type PrintedPage = {
  /** Path from the root of the host, base path included. */
  path: string
  html: string
  /** Paths of this host that the page's links lead to, with their hash. */
  links: string[]
  /** Paths of this host that the page's pictures, styles and scripts come from. */
  files: string[]
}

const linkPattern = /<a\b[^>]*?\shref="([^"]*)"/g
const filePattern = /<(?:img|link|source)\b[^>]*?\s(?:src|href)="([^"]*)"/g
const srcsetPattern = /\ssrcset="([^"]*)"/gi
const scriptsPattern = /\sdata-scripts="([^"]*)"/g

/**
 * Reads every page that links lead to from the front page on; what is linked to and not there is left out. Asked for
 * without Playwright, which keeps a record of each answer.
 */
export async function crawl(root = ''): Promise<PrintedPage[]> {
  const start = new URL(root)
  const pages: PrintedPage[] = []
  const met = new Set<string>()
  const waiting = [start.pathname]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (met.has(path)) continue
    met.add(path)
    const page = await readPage(new URL(path, start))
    if (!page) continue
    pages.push(page)
    // Pictures link to their own files, which are no pages.
    waiting.push(...page.links.map(withoutHash).filter(link => !link.includes('/media/')))
  }
  return pages
}

export const withoutHash = (path: string) => path.replace(/#.*$/s, '')

async function readPage(url: URL): Promise<PrintedPage | undefined> {
  const answer = await fetch(url)
  if (!answer.ok) return undefined
  const html = await answer.text()
  const ofThisHost = (address: string) => {
    const to = new URL(address, url)
    return to.origin === url.origin ? [to.pathname + to.hash] : []
  }
  const candidates = find(html, srcsetPattern).flatMap(set =>
    set.split(',').map(each => each.trim().split(' ')[0] ?? ''),
  )
  const scripts = find(html, scriptsPattern).flatMap(list => list.split(' '))
  return {
    path: url.pathname,
    html,
    links: find(html, linkPattern).flatMap(ofThisHost),
    files: [...find(html, filePattern), ...candidates, ...scripts].flatMap(ofThisHost),
  }
}

/** What a pattern's first group finds, as the attribute's own text. */
function find(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
  )
}
