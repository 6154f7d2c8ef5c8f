import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArchive } from './archive.ts'
import { writeEvening } from './evening.ts'
import { writeHostile } from './hostile.ts'
import { writeRelease } from './release.ts'

/** A paper that only tests read. */
export type TestEdition = {
  /** What `EDITION` is set to; an object is one that is written to a file first, a function with a folder fills that. */
  source: string | (() => object) | { write: (folder: string) => void }
  /** More flags for the build. */
  flags?: string[]
  base?: string
  /** The hosts of its pictures, which no test may really ask. */
  pictureHosts?: string[]
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Making code small is most of what printing takes; it is the same code for each edition, and small in the project's own. */
const flags = ['--minify', 'false']

/** The editions by name, the one first that takes longest; each is printed once a run. */
export const testEditions = {
  /** The paper that comes with the project, not at the root of its host. */
  news: { source: here('../../../edition'), base: '/news/' },
  /** Everything that an article may hold to do harm. */
  hostile: { source: writeHostile, flags, pictureHosts: ['pictures.example'] },
  /** More stories than one page of a list holds. */
  archive: { source: writeArchive, flags },
  /** Another paper, made by one file. */
  brand: { source: here('brand'), flags },
  /** What the REST API of a WordPress site gives. */
  wordpress: { source: here('wordpress'), flags, pictureHosts: ['cms.example'] },
  /** Another paper on the same host. */
  evening: { source: writeEvening, flags, base: '/evening/' },
  /** The next release of the paper that comes with the project: other stories, and other code in every script. */
  release: { source: { write: writeRelease }, flags },
} satisfies Record<string, TestEdition>

export type TestEditionName = keyof typeof testEditions

/** Where an edition's printed paper is; `PAPERS` names another folder for all of them. */
export function printedFolder(name: TestEditionName): string {
  return join(process.env['PAPERS'] || here('../../../.press/papers'), name)
}
