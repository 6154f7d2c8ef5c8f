import { closeSync, mkdirSync, openSync, writeFile } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes files of one folder beside the work that makes their text: a thread that renders pages would otherwise spend
 * half its time waiting for the disk.
 */
export class FileWriter {
  #root: string
  #folders = new Set<string>()
  #open = 0
  #error: Error | undefined
  #idle: (() => void) | undefined

  constructor(root: string) {
    this.#root = root
  }

  /** Begins to write a file, and makes its folder where there is none. What fails is thrown by `settle`. */
  write(file: string, text: string): void {
    const path = join(this.#root, file)
    const folder = dirname(path)
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      this.#folders.add(folder)
    }
    const descriptor = openSync(path, 'w')
    this.#open++
    writeFile(descriptor, text, error => {
      closeSync(descriptor)
      if (error) this.#error ??= error
      this.#open--
      if (this.#open === 0) this.#idle?.()
    })
  }

  /** Waits until everything begun is written. To be awaited after every few files, so that not too many are open. */
  async settle(): Promise<void> {
    if (this.#open > 0) {
      await new Promise<void>(resolve => {
        this.#idle = resolve
      })
    }
    if (this.#error) throw this.#error
  }
}
