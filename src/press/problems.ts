import type { Problem } from '../edition/problem.ts'
import { cleanLine } from './sources/values/clean-text.ts'

/** Takes note of a problem; never throws. */
export type Report = (problem: Problem) => void

/** How often one kind of problem is told of one file, and of all files together, before the rest is only counted. */
const perFile = 5
const inAll = 100
/** How many problems of all kinds are told of one file: garbage can be wrong in endless ways. */
const ofAllKinds = 200

type Count = { first: Problem; told: number; untold: number }

/** Problems are of one kind when the same was done at the same place of the documents' structure. */
const kindOf = ({ path, done }: Problem) => `${anywhere(path)}\n${done}`

const anywhere = (path: string) => path.replaceAll(/\[\d+\]/g, '[*]')

/**
 * Puts a weir before a report: an export with the same mistake in ten thousand articles is told of it a few times,
 * then once more with the number of the others. Call `flush` when there is nothing more to come.
 */
export function limitFloods(report: Report): { report: Report; flush: () => void } {
  const counts = new Map<string, Count>()
  const toldOfKind = new Map<string, number>()
  const toldOfFile = new Map<string, number>()

  return {
    report(problem) {
      const kind = kindOf(problem)
      const ofKind = toldOfKind.get(kind) ?? 0
      const ofFile = toldOfFile.get(problem.file) ?? 0
      const key = `${problem.file}\n${ofFile < ofAllKinds ? kind : ''}`
      const count = counts.get(key) ?? { first: problem, told: 0, untold: 0 }
      counts.set(key, count)
      if (count.told >= perFile || ofKind >= inAll || ofFile >= ofAllKinds) {
        count.untold++
        return
      }
      count.told++
      toldOfKind.set(kind, ofKind + 1)
      toldOfFile.set(problem.file, ofFile + 1)
      report(printable(problem))
    },
    flush() {
      for (const problem of sumUp(counts.values())) report(printable(problem))
      counts.clear()
      toldOfKind.clear()
      toldOfFile.clear()
    },
  }
}

/** One line for each kind in each file that was told before; one for each kind of which whole files were not told. */
function* sumUp(counts: Iterable<Count>): Generator<Problem> {
  const elsewhere = new Map<string, { first: Problem; files: number; places: number }>()
  for (const { first, told, untold } of counts) {
    if (untold === 0) continue
    if (told > 0) {
      yield { ...first, path: anywhere(first.path), what: `The same in ${more(untold)} of this file.` }
      continue
    }
    const kind = elsewhere.get(kindOf(first)) ?? { first, files: 0, places: 0 }
    elsewhere.set(kindOf(first), kind)
    kind.files++
    kind.places += untold
  }
  for (const { first, files, places } of elsewhere.values()) {
    const others = files > 1 ? `, in ${files} files altogether` : ''
    yield places === 1 ? first : { ...first, what: `${first.what} The like of it in ${more(places - 1)}${others}.` }
  }
}

/** Problems quote the input: what could steer a terminal or turn a line round is taken out of them. */
function printable({ file, path, what, done, fix }: Problem): Problem {
  return {
    file: cleanLine(file),
    path: cleanLine(path),
    what: cleanLine(what),
    done: cleanLine(done),
    fix: cleanLine(fix),
  }
}

const more = (places: number) => (places === 1 ? '1 more place' : `${places} more places`)
