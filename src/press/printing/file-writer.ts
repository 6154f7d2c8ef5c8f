import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes the files of one folder, one after the other. Writing beside the rendering was tried: it keeps more texts in
 * memory, and is no faster where every core already has a thread that renders.
 */
export class FileWriter {
  #root: string
  #folders = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** Writes a file, and makes its folder where there is none. */
  write(file: string, text: string): void {
    const path = join(this.#root, file)
    const folder = dirname(path)
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      this.#folders.add(folder)
    }
    writeFileSync(path, text)
  }
}
