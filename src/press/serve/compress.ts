import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './negotiate.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const mostBytes = 128 * 1024 * 1024

/** Gives the content of a file, compressed as asked. `tag` says which state of the file is meant. */
export type Compressor = (file: string, tag: string, encoding: Encoding | undefined) => Promise<Buffer>

/**
 * Compresses files when they are first asked for and keeps the result. Assets are asked for by every reader and get
 * brotli's best; a page at level 5 takes 0.4 ms and is 9 % larger than at level 11, which takes 20 ms.
 */
export function makeCompressor(): Compressor {
  const kept = new Map<string, { tag: string; content: Promise<Buffer> }>()
  let bytes = 0
  const fill = async (key: string, work: Promise<Buffer>) => {
    try {
      const content = await work
      bytes += content.length
      return content
    } catch (error) {
      kept.delete(key)
      throw error
    }
  }
  return (file, tag, encoding) => {
    const key = `${encoding ?? ''} ${file}`
    const known = kept.get(key)
    if (known?.tag === tag) return known.content
    if (bytes > mostBytes) {
      kept.clear()
      bytes = 0
    }
    const content = fill(key, compressFile(file, encoding))
    kept.set(key, { tag, content })
    return content
  }
}

async function compressFile(file: string, encoding: Encoding | undefined): Promise<Buffer> {
  const content = await readFile(file)
  if (encoding === 'br') return brotli(content, { params: brotliParams(file, content.length) })
  if (encoding === 'gzip') return zip(content, { level: 6 })
  return content
}

function brotliParams(file: string, size: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: /\.(html|json)$/.test(file) ? 5 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  }
}
