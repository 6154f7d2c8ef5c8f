/**
 * `npm run bench`: how fast the paper is for readers and for newsrooms, beside the least that would do. Takes about
 * ten minutes; `npm run bench -- pages` or `-- print` runs one half. Needs a machine that does nothing else.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { type Line, pageLines, printLines } from './aims.ts'
import { measurePages } from './pages/measure-pages.ts'
import { measurePrint } from './print/measure-print.ts'
import { printPaper } from './print/print-paper.ts'

const parts = process.argv.slice(2)
const wanted = (part: string) => parts.length === 0 || parts.includes(part)

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
  node: process.version,
  loadBefore: loadavg()[0],
}
const [load = 0] = loadavg()
if (load > machine.cores / 2) {
  console.warn(
    `The machine is busy (load ${load.toFixed(1)}): times will be longer, and ratios less sure, than they are.`,
  )
}
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const paper = join(folder, 'paper')
  if (wanted('pages')) await printPaper('edition', paper, join(folder, 'usage'))
  const pages = wanted('pages') ? await measurePages(paper) : undefined
  const print = wanted('print') ? await measurePrint() : undefined
  const lines = [...(pages ? pageLines(pages) : []), ...(print ? printLines(print) : [])]
  showTable(lines)
  const missed = lines.filter(line => line.met === false).map(line => line.what)
  const results = { machine, missed, pages, print }
  writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\n${missed.length === 0 ? 'Every aim is met.' : `Missed: ${missed.join('; ')}.`}`)
  console.log('All numbers are in bench-results.json.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function showTable(lines: Line[]): void {
  const rows = lines.map(({ what, ours, beside, ratio, aim, met }) => [
    what,
    ours,
    beside,
    ratio,
    aim,
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ])
  const table = [['', 'the paper', 'plain/floor', 'ratio', 'aim', ''], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? []
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
