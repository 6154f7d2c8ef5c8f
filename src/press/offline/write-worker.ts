import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetsRoot, dataFile, editionData, pageFile, shellAddress, workerFile } from '../../edition/addresses.ts'
import type { PrintedFile, Shell, WorkerFacts } from '../../edition/keeping.ts'
import { hashFile, versionOf } from './hash-file.ts'

/** Every script, and the typeface's files for the alphabets that most of a paper is set in. */
const isNeeded = (file: string) => file.endsWith('.js') || /^newsreader-latin-wght-.*\.woff2$/.test(file)

/** The files that the worker keeps, from a folder that is printed completely but for the worker. */
export async function listShell(folder: string): Promise<Shell> {
  const assets = readdirSync(join(folder, assetsRoot)).filter(isNeeded).sort()
  const files: PrintedFile[] = await Promise.all([
    hashFile(folder, pageFile(shellAddress), shellAddress),
    hashFile(folder, dataFile(editionData), editionData),
    ...assets.map(file => hashFile(folder, assetsRoot + file, assetsRoot + file)),
  ])
  return { version: versionOf(files), files }
}

/** Writes the worker with the facts of this paper at its head, and the file that switches it off. */
export function writeWorker(folder: string, buildFolder: string, facts: WorkerFacts): void {
  const script = readFileSync(join(buildFolder, 'worker/sw.js'), 'utf8')
  writeFileSync(join(folder, workerFile), `const paper=${JSON.stringify(facts)};\n${script}`)
  writeFileSync(join(folder, 'sw-off.js'), readFileSync(join(buildFolder, 'workerOff/sw-off.js'), 'utf8'))
}
