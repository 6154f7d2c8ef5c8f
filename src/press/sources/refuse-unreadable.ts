import { recognise } from './recognise.ts'
import { EditionError } from './source.ts'

/** Throws when a document that is to be the whole edition holds no articles of any known format. */
export function refuseUnreadable(document: unknown, name: string): void {
  const found = recognise(document)
  const advice = 'EDITION takes a JSON Feed, WordPress posts, or a folder of them.'
  if (found.kind === 'unknown') throw new EditionError(`${name} cannot be used. ${found.what} ${advice}`)
  if (found.kind === 'foreign' || found.kind === 'site') {
    throw new EditionError(`${name} cannot be used: no articles are in it. ${advice}`)
  }
}
