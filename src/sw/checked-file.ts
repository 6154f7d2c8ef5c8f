import type { PrintedFile } from '../edition/keeping.ts'
import { hashBytes } from './hash-bytes.ts'
import { findInShells } from './shell-caches.ts'
import { urlOf } from './worker-scope.ts'

/** Headers that described the body on its way, and no longer do. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie']

/**
 * Gets a file of the app exactly as it was printed: from an earlier version's cache, else from the network, else from
 * the network past the browser's own cache, which may hold a login page under this name for a year. Throws when none of
 * them has it.
 */
export async function getChecked(file: PrintedFile): Promise<Response> {
  const url = urlOf(file.address)
  const sources = [
    () => findInShells(url),
    () => fetch(url, { priority: 'low' }),
    () => fetch(url, { priority: 'low', cache: 'reload' }),
  ]
  for (const source of sources) {
    const whole = await takeWhole(source, file.hash).catch(() => undefined)
    if (whole) return whole
  }
  throw new Error(`${url} did not arrive as it was printed`)
}

async function takeWhole(source: () => Promise<Response | undefined>, hash: string): Promise<Response | undefined> {
  const response = await source()
  if (!response?.ok) return undefined
  const body = await response.arrayBuffer()
  return (await hashBytes(body)) === hash ? restore(response, body) : undefined
}

/** A response of our own making: one that was redirected may not answer a page. */
export function restore({ status, headers }: Response, body: ArrayBuffer | Blob): Response {
  const kept = new Headers(headers)
  for (const name of ofTheWay) kept.delete(name)
  return new Response(body, { status, headers: kept })
}
