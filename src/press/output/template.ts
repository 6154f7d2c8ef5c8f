import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { escapeAttribute } from './document.ts'

/** What the client build made, as far as pages need it. */
export type ClientBuild = {
  /** The site's whole CSS and its inline script. */
  style: string
  starter: string
  /** Address of the entry script with base. */
  entry: string
  /** For each page module (`src/features/reader/ArticlePage.tsx`), the scripts it needs besides the entry's. */
  chunks: Record<string, string[]>
  /** Built files that are inlined and therefore not shipped. */
  inlined: string[]
}

/** Reads Vite's manifest and the two files that go into every page. */
export function readClientBuild(folder: string, base: string): ClientBuild {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const chunk = (name: string) => {
    const found = manifest[name]
    if (!found) throw new Error(`The client build holds no ${name}.`)
    return found
  }
  const starter = chunk('src/starter.ts').file
  const entry = chunk('src/main.tsx')
  const styles = [...new Set(Object.values(manifest).flatMap(each => each.css ?? []))]
  const withImports = (name: string): string[] => {
    const { file, imports = [] } = chunk(name)
    return [file, ...imports.flatMap(withImports)]
  }
  const first = new Set(withImports('src/main.tsx'))
  const chunks = Object.entries(manifest)
    .filter(([, each]) => each.isDynamicEntry)
    .map(([name]) => {
      const files = [...new Set(withImports(name))].filter(file => !first.has(file))
      return [name, files.map(file => base + file)] as const
    })
  return {
    style: styles.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n'),
    starter: readFileSync(join(folder, starter), 'utf8').trim(),
    entry: base + entry.file,
    chunks: Object.fromEntries(chunks),
    inlined: [starter, ...styles],
  }
}

/** The page's document with style, starter and policy in it, ready to be filled page by page. */
export function makeTemplate(
  indexHtml: string,
  { style, starter }: ClientBuild,
  policy: string,
  base: string,
  links: string,
): string {
  const inHead = `${links}<style>${style}</style><script>${starter}</script>`
  return indexHtml
    .replace(/\n\s*/g, '')
    .replace(/<script type="module" src="\/src\/main.tsx"><\/script>/, '')
    .replaceAll('%BASE_URL%', () => base)
    .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`)
    .replace('<!--head-->', () => `<!--head-->${inHead}`)
}

/** Hash source of a content security policy for the exact text of an inline element. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
