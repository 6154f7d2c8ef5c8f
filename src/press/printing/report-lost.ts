import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mediaRoot, pageFile } from '../../edition/addresses.ts'
import type { Report } from '../problems.ts'

/** An article as its editor knows it, and the addresses of this paper that it leads to. */
export type Leads = { file: string; path: string; addresses: string[] }

/** Reports links and pictures that lead to nothing in the printed paper in `folder`. */
export function reportLost(all: Iterable<Leads>, folder: string, report: Report): void {
  const known = new Map<string, boolean>()
  const isThere = (address: string) => {
    const there = known.get(address) ?? isPrinted(folder, address)
    known.set(address, there)
    return there
  }
  for (const { file, path, addresses } of all) {
    for (const address of addresses) {
      if (isThere(address)) continue
      const words = address.startsWith(mediaRoot) ? lostPicture(address) : lostPage(address)
      report({ file, path, ...words })
    }
  }
}

const lostPage = (address: string) => ({
  what: `A link leads to ${address}, which is no page of this paper.`,
  done: 'The link is printed as it is, and leads to the page for what is not here.',
  fix: 'Correct the address, or take the link out.',
})

const lostPicture = (address: string) => ({
  what: `The file ${address} is not among those of the edition.`,
  done: 'The article is printed with an empty place where it should be.',
  fix: 'Put the file below the edition’s folder under this name, or correct the name.',
})

function isPrinted(folder: string, address: string): boolean {
  try {
    const path = address.replace(/(?<=.)\/+$/, '')
    return [pageFile(path), decodeURIComponent(path)].some(file => existsSync(join(folder, file)))
  } catch {
    // A `%` that begins nothing: no file has such a name.
    return false
  }
}
