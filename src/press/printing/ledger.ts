import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

/**
 * Keeps composed articles on disk between composing and printing, so that memory does not grow with the archive:
 * one file, written at its end, read back by place. Belongs to one thread.
 */
export class Ledger {
  #file: number
  #path: string
  #end = 0
  #places = new Map<string, { at: number; bytes: number }>()

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'w+')
  }

  /** Writes a value that JSON can hold under `key`. */
  put(key: string, value: unknown): void {
    const text = Buffer.from(JSON.stringify(value))
    writeSync(this.#file, text, 0, text.length, this.#end)
    this.#places.set(key, { at: this.#end, bytes: text.length })
    this.#end += text.length
  }

  /** The value put under `key`. Throws RangeError when there is none. */
  get(key: string): unknown {
    const place = this.#places.get(key)
    if (!place) throw new RangeError(`The ledger holds nothing under “${key}”.`)
    const text = Buffer.allocUnsafe(place.bytes)
    readSync(this.#file, text, 0, place.bytes, place.at)
    return JSON.parse(text.toString('utf8'))
  }

  /** Closes and removes the file. */
  close(): void {
    closeSync(this.#file)
    rmSync(this.#path, { force: true })
  }
}
