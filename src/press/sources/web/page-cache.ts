import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Pages older than this are fetched anew: half an archive of yesterday and half of today make no edition. */
const freshFor = 6 * 3_600_000

/** Pages of an archive that was not fetched to its end, kept so that the next build goes on where this one stopped. */
export type PageCache = {
  read: (page: number) => Promise<{ bytes: Uint8Array; pages: number | undefined } | undefined>
  write: (page: number, bytes: Uint8Array, pages: number | undefined) => Promise<void>
  /** Forgets everything, because everything has arrived. */
  clear: () => Promise<void>
}

/** A cache in `folder` for the pages of one address. Without a folder nothing is kept. */
export function openPageCache(folder: string | undefined, address: string): PageCache {
  if (folder === undefined)
    return { read: async () => undefined, write: async () => undefined, clear: async () => undefined }
  const own = join(folder, createHash('sha256').update(address).digest('hex').slice(0, 16))
  const fileOf = (page: number) => join(own, `page-${page}`)
  return {
    async read(page) {
      try {
        const { mtimeMs } = await stat(fileOf(page))
        if (Date.now() - mtimeMs > freshFor) return undefined
        const bytes = await readFile(fileOf(page))
        const end = bytes.indexOf('\n')
        return { bytes: bytes.subarray(end + 1), pages: Number(bytes.subarray(0, end).toString()) || undefined }
      } catch {
        return undefined
      }
    },
    async write(page, bytes, pages) {
      await mkdir(own, { recursive: true })
      // Renamed when complete, so that a build that is stopped leaves no half page behind.
      await writeFile(`${fileOf(page)}.part`, Buffer.concat([Buffer.from(`${pages ?? ''}\n`), bytes]))
      await rename(`${fileOf(page)}.part`, fileOf(page))
    },
    async clear() {
      await rm(own, { recursive: true, force: true })
    },
  }
}
