import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleAddress, pageFile } from '../../../src/edition/addresses.ts'
import { generateEdition } from './generate-edition.ts'
import { printPaper } from './print-paper.ts'
import { type Run, runMeasured } from './run-measured.ts'

const sizes = [100, 1_000, 10_000]

/** What printing an edition of so many articles took, beside the floor. `files` and `bytes` are what was written. */
export type PrintResult = { articles: number; paper: Printed; floor: Printed }
type Printed = Run & { files: number; bytes: number }

export type PrintResults = { editions: PrintResult[] }

/** Prints generated editions of three sizes, each beside the floor on the same files. */
export async function measurePrint(): Promise<PrintResults> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'))
  try {
    const editions: PrintResult[] = []
    for (const articles of sizes) {
      console.log(`Printing ${articles.toLocaleString('en')} articles …`)
      editions.push(await measureEdition(folder, articles))
    }
    return { editions }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureEdition(folder: string, articles: number): Promise<PrintResult> {
  const edition = join(folder, `edition-${articles}`)
  const paper = join(folder, `paper-${articles}`)
  const floor = join(folder, `floor-${articles}`)
  const scratch = join(folder, 'usage')
  generateEdition(edition, articles)
  const printed = await printPaper(edition, paper, scratch)
  const sample = join(paper, pageFile(articleAddress('story-0')))
  const least = await runMeasured([join(import.meta.dirname, 'floor.ts'), edition, sample, floor], {}, scratch)
  // Nothing is removed before the end: ext4 makes files slowly for a while after many were removed.
  return {
    articles,
    paper: { ...printed, ...weigh(paper) },
    floor: { ...least, ...weigh(floor) },
  }
}

function weigh(folder: string): { files: number; bytes: number } {
  const sizes = globSync('**/*', { cwd: folder }).map(file => statSync(join(folder, file)))
  const files = sizes.filter(each => each.isFile())
  return { files: files.length, bytes: files.reduce((sum, each) => sum + each.size, 0) }
}
