import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Report } from '../problems.ts'
import { why } from './read/read-document.ts'

/** Folders below an edition that hold no articles. */
const skippedFolders = new Set(['media', 'node_modules', 'dist'])
/** Files that rightly lie in such folders: schemas, reports and manifests of programs. */
const skippedFiles = /^(?:package(?:-lock)?|tsconfig[\w.-]*|report|manifest)\.json$|\.schema\.json$|^\./i

/** A file as it is opened and as the editor knows it: relative to the edition's folder, with `/`. */
export type FoundFile = { path: string; name: string }

/**
 * All JSON files of a folder in sorted order: an `edition.json` first, then the folder's own files, then folder by
 * folder. Links are followed, each real folder is entered once. What cannot be read is reported.
 */
export async function* walkFolder(root: string, report: Report): AsyncGenerator<FoundFile> {
  const entered = new Set<string>()
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const { files, folders } = await readFolder(folder, root, entered, report)
    yield* files
    waiting.push(...folders.toReversed())
  }
}

async function readFolder(folder: string, root: string, entered: Set<string>, report: Report) {
  const files: FoundFile[] = []
  const folders: string[] = []
  const nameOf = (path: string) => relative(root, path).replaceAll('\\', '/') || '.'
  const complain = (path: string, error: unknown) => {
    const what = `This cannot be opened: ${why(error)}.`
    report({ file: nameOf(path), path: '$', what, done: 'It was left out.', fix: 'Mend or remove it.' })
  }
  try {
    const real = await realpath(folder)
    if (entered.has(real)) return { files, folders }
    entered.add(real)
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort(editionFirst)) {
      const path = join(folder, entry.name)
      const isJson = /\.json$/i.test(entry.name) && !skippedFiles.test(entry.name)
      try {
        const target = entry.isSymbolicLink() ? await stat(path) : entry
        if (target.isDirectory() && !skippedFolders.has(entry.name) && !entry.name.startsWith('.')) folders.push(path)
        if (target.isFile() && isJson) files.push({ path, name: nameOf(path) })
      } catch (error) {
        // A dead link to something that is no JSON is none of the paper's business.
        if (isJson) complain(path, error)
      }
    }
  } catch (error) {
    complain(folder, error)
  }
  return { files, folders }
}

function editionFirst({ name: a }: Dirent, { name: b }: Dirent): number {
  if ((a === 'edition.json') !== (b === 'edition.json')) return a === 'edition.json' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
