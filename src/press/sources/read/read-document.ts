import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Report } from '../../problems.ts'
import { recognise } from '../recognise.ts'
import { decodeText } from './decode-text.ts'
import { parseJson } from './parse-json.ts'

/** Bytes. */
export const mebibyte = 1024 * 1024

/** The longest document that is read: it is parsed whole, and takes several times its size in memory. */
export const longestDocument = 128 * mebibyte

/** A document's content, or nothing when it could not be read, which is then reported. */
export type Document = { value: unknown; modified?: number; broken?: boolean } | undefined

/**
 * Reads a file as JSON. `name` is the file as the editor knows it. Synchronous, because an archive is a hundred thousand
 * small files, and waiting for each of them costs five times as much as reading it.
 */
export function readDocument(path: string, name: string, report: Report): Document {
  const left = (what: string, fix: string) => {
    report({ file: name, path: '$', what, done: 'The file was left out.', fix })
    return undefined
  }
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { size, mtimeMs } = fstatSync(file)
    if (size > longestDocument) {
      const what = `The file is ${Math.ceil(size / mebibyte)} MiB long; more than ${longestDocument / mebibyte} MiB are not read.`
      return left(what, 'Split the export into several files and put them into one folder.')
    }
    const document = parseDocument(readFileSync(file), name, report)
    return document && { ...document, modified: mtimeMs }
  } catch (error) {
    return left(`The file cannot be opened: ${why(error)}.`, 'Check that the file exists and may be read.')
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Makes a value of a document's bytes and reports everything that is wrong with them. */
export function parseDocument(bytes: Uint8Array, name: string, report: Report): Document {
  const { text, encoding, damagedLine } = decodeText(bytes)
  if (damagedLine !== undefined) {
    report({
      file: name,
      path: '$',
      what: `The file holds bytes that are not ${encoding}, the first in line ${damagedLine}.`,
      done: 'Each was replaced by the sign �.',
      fix: 'Save or export the file as UTF-8.',
    })
  }
  const parsed = parseJson(text)
  if ('error' in parsed) {
    const { error: what, salvaged } = parsed
    const fix = 'Export the file again, or mend it at the named place.'
    // Half an article is none, but an archive that breaks off after ninety posts is still ninety posts.
    if (!salvaged || !isCollection(salvaged.value)) {
      report({ file: name, path: '$', what, done: 'The file was left out.', fix })
      return undefined
    }
    const done = `The ${salvaged.entries} articles that stand complete before that place were read.`
    report({ file: name, path: '$', what, done, fix })
    return { value: salvaged.value, broken: true }
  }
  if (parsed.note) {
    const fix = 'Export the file again so that it holds one JSON document and nothing else.'
    report({ file: name, path: '$', what: parsed.note, done: 'The JSON was read, the rest passed over.', fix })
  }
  return { value: parsed.value }
}

function isCollection(value: unknown): boolean {
  const { kind } = recognise(value)
  return kind === 'feed' || kind === 'posts'
}

/** The reason in an error, for a sentence. */
export function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read'
  if (code === 'ELOOP') return 'its link leads back to itself'
  if (code === 'EISDIR') return 'it is a folder'
  return error.message
}
