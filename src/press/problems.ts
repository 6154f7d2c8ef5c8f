import type { Problem } from '../edition/problem.ts'

/** Takes note of a problem; never throws. */
export type Report = (problem: Problem) => void

/** How often one kind of problem is told of one file, and of all files together, before the rest is only counted. */
const perFile = 5
const inAll = 100

type Count = { first: Problem; told: number; untold: number }

/** Problems are of one kind when the same was done at the same place of the documents' structure. */
const kindOf = ({ path, done }: Problem) => `${path.replaceAll(/\[\d+\]/g, '[*]')}\n${done}`

/**
 * Puts a weir before a report: an export with the same mistake in ten thousand articles is told of it a few times,
 * then once more with the number of the others. Call `flush` when there is nothing more to come.
 */
export function limitFloods(report: Report): { report: Report; flush: () => void } {
  const files = new Map<string, Count>()
  const all = new Map<string, number>()

  return {
    report(problem) {
      const kind = kindOf(problem)
      const key = `${problem.file}\n${kind}`
      const count = files.get(key) ?? { first: problem, told: 0, untold: 0 }
      files.set(key, count)
      const total = all.get(kind) ?? 0
      if (count.told < perFile && total < inAll) {
        count.told++
        all.set(kind, total + 1)
        report(problem)
      } else {
        count.untold++
      }
    },
    flush() {
      const others = new Map<string, { first: Problem; files: number; places: number }>()
      for (const { first, told, untold } of files.values()) {
        if (untold === 0) continue
        if (told > 0) {
          report({ ...first, path: anywhere(first.path), what: `The same in ${places(untold)} more of this file.` })
          continue
        }
        const other = others.get(kindOf(first)) ?? { first, files: 0, places: 0 }
        others.set(kindOf(first), other)
        other.files++
        other.places += untold
      }
      for (const { first, files, places: number } of others.values()) {
        const what = `${first.what} The same in ${places(number - 1)} more, in ${files} further files.`
        report({ ...first, what })
      }
      files.clear()
      all.clear()
    },
  }
}

const anywhere = (path: string) => path.replaceAll(/\[\d+\]/g, '[*]')

const places = (number: number) => (number === 1 ? '1 place' : `${number} places`)
