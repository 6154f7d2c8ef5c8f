import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mediaRoot, pageFile } from '../../edition/addresses.ts'
import type { Brand } from '../../edition/model.ts'
import type { Report } from '../problems.ts'

/** A part of an article as its editor knows it, and the addresses of this paper that it leads to. */
export type Leads = { file: string; path: string; addresses: string[] }

/** The files of the edition that its brand names. */
export function leadsOfBrand({ logo, faces = {} }: Brand): Leads[] {
  const files = { logo, 'faces.serif.file': faces.serif?.file, 'faces.sans.file': faces.sans?.file }
  return Object.entries(files).flatMap(([name, address]) =>
    address?.startsWith(mediaRoot)
      ? [{ file: 'edition.json', path: `$._broadsheet.brand.${name}`, addresses: [address] }]
      : [],
  )
}

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
      report({ file, path, ...describeLost(address, isThere(pathOf(address))) })
    }
  }
}

const pathOf = (address: string) => address.replace(/#.*$/s, '')

function describeLost(address: string, hasPage: boolean) {
  if (address.startsWith(mediaRoot)) return lostFile(address)
  return hasPage ? lostPlace(address) : lostPage(address)
}

const lostPage = (address: string) => ({
  what: `A link leads to ${address}, which is no page of this paper.`,
  done: 'The link is printed as it is, and leads to the page for what is not here.',
  fix: 'Correct the address, or take the link out.',
})

const lostPlace = (address: string) => ({
  what: `A link leads to ${address}, and nothing on that page has this name.`,
  done: 'The link is printed as it is, and leads to the beginning of the page.',
  fix: 'Give the heading it means an id of this name, or leave out what begins with #.',
})

const lostFile = (address: string) => ({
  what: `The file ${address} is not among those of the edition.`,
  done: 'It is printed with an empty place where the file should be.',
  fix: 'Put the file below the edition’s folder under this name, or correct the name.',
})

function isPrinted(folder: string, address: string): boolean {
  try {
    const path = pathOf(address).replace(/(?<=.)\/+$/, '')
    const file = [pageFile(path), decodeURIComponent(path)].find(each => existsSync(join(folder, each)))
    if (file === undefined || !address.includes('#')) return file !== undefined
    const id = decodeURIComponent(address.slice(address.indexOf('#') + 1))
    return !file.endsWith('.html') || id === '' || readFileSync(join(folder, file), 'utf8').includes(` id="${id}"`)
  } catch {
    // A `%` that begins nothing: no file has such a name.
    return false
  }
}
