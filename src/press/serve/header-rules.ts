/** One rule of a `_headers` file: the paths it is for, and the headers they get. */
export type HeaderRule = { path: RegExp; headers: [name: string, value: string][] }

/**
 * Reads the `_headers` syntax that Netlify and Cloudflare Pages share, as far as the press writes it: an unindented
 * path, in which `*` stands for anything, over indented `Name: value` lines.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line)
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', (header[2] ?? '').trim()])
    else rules.push({ path: toPattern(line.trim()), headers: [] })
  }
  return rules
}

/** The headers for one path. Rules that name the same header add to each other, as they do on those hosts. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of rules.filter(rule => rule.path.test(path)).flatMap(rule => rule.headers)) {
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return headers
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}
