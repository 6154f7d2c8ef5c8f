import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrintedFile } from '../../edition/keeping.ts'

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('base64url')

/** Length and hash of a printed file. `file` is its place below the folder, `address` how readers ask for it. */
export async function hashFile(folder: string, file: string, address: string): Promise<PrintedFile> {
  const content = await readFile(join(folder, file))
  return { address, bytes: content.length, hash: hash(content) }
}

/** A version of several files: changes when one of them does, or one comes or goes. */
export function versionOf(files: readonly PrintedFile[]): string {
  return hash(files.map(file => `${file.address} ${file.hash}\n`).join('')).slice(0, 16)
}
