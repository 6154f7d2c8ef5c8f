import { editionFilesData, withBase } from '../../edition/addresses.ts'
import { cacheNames, type EditionFiles, hashHeader, type PrintedFile } from '../../edition/keeping.ts'
import { askCaches } from '../kept/ask-caches.ts'
import { emptyCache } from '../../edition/empty-cache.ts'
import { toKept } from '../kept/keep-file.ts'
import { listCaches } from '../kept/list-caches.ts'
import { noteTaken } from '../kept/taken-edition.ts'
import { fetchHeard } from './fetch-heard.ts'
import { adoptUnfinished } from './unfinished.ts'

const base = import.meta.env.BASE_URL
const names = cacheNames(base)
const markerUrl = withBase(base, editionFilesData)
/** Files asked for at a time. */
const hands = 4

/**
 * Half a file may lie in the browser's own cache under the tag of the whole one, of which the host says that it holds: what
 * is not the file is asked for once more, past that cache.
 */
const ways = ['no-cache', 'reload'] as const

/** What the newest edition consists of. Throws when the paper does not say. */
export async function readEditionFiles(signal?: AbortSignal): Promise<EditionFiles> {
  for (const way of ways) {
    const { response, body } = await fetchHeard(markerUrl, way, signal)
    const value: unknown = await new Response(body).json().catch(() => undefined)
    const { version, texts, pictures } = { ...(value as Partial<EditionFiles>) }
    if (response.ok && typeof version === 'string' && Array.isArray(texts) && Array.isArray(pictures))
      return value as EditionFiles
  }
  throw new Error('There is no list of the edition’s files.')
}

/** Whether some of an edition, or all, is on this device: what is here will not be fetched again. */
export async function isHere({ version }: EditionFiles): Promise<boolean> {
  const own = `${names.edition}${version}`
  return (await listCaches()).includes(own) && (await (await caches.open(own)).keys()).length > 0
}

/** The host has another file than the list says, or none: perhaps a newer edition. */
export class OtherFile extends Error {}

type Order = {
  files: EditionFiles
  withPictures: boolean
  signal: AbortSignal
  /** Told after each file how many bytes are here. */
  onProgress: (bytes: number) => void
}

/**
 * Takes an edition along: whole, or not at all. Each file is checked against its hash before it is put; the list of files
 * comes last, and only then does the edition count and the one before it go. What arrived before a break stays, and is not
 * fetched again. Throws what `signal` says, OtherFile, and when the network breaks off or a file finds no room; by then
 * nothing of it is under way any more.
 */
export async function takeEdition({ files, withPictures, signal, onProgress }: Order): Promise<void> {
  const own = `${names.edition}${files.version}`
  await adoptUnfinished(own, [...files.texts, ...files.pictures])
  const earlier = (await askCaches()).filter(name => name.startsWith(names.edition))
  const cache = await caches.open(own)
  let bytes = 0
  const queue = [...files.texts, ...(withPictures ? files.pictures : [])]
  const stop = new AbortController()
  const halt = () => stop.abort(signal.reason)
  signal.addEventListener('abort', halt)
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      stop.signal.throwIfAborted()
      await take(own, earlier, file, stop.signal)
      bytes += file.bytes
      onProgress(bytes)
    }
  }
  // The first to fail stops the others, and is what is told.
  const hand = () => work().catch((error: unknown) => stop.abort(error))
  await Promise.all(Array.from({ length: hands }, hand))
  signal.removeEventListener('abort', halt)
  signal.throwIfAborted()
  stop.signal.throwIfAborted()
  await cache.put(
    markerUrl,
    toKept(JSON.stringify(withPictures ? files : { ...files, pictures: [] }), 'application/json'),
  )
  noteTaken(true)
  for (const name of earlier) if (name !== own) await emptyCache(name)
}

async function take(own: string, earlier: string[], { address, hash }: PrintedFile, signal: AbortSignal) {
  const url = withBase(base, address)
  const cache = await caches.open(own)
  for (const cacheName of earlier) {
    const held = await caches.match(url, { cacheName })
    if (held?.headers.get(hashHeader) !== hash) continue
    if (cacheName === own) return
    const copy = await held.blob()
    return await cache.put(url, toKept(copy, held.headers.get('content-type') ?? '', hash))
  }
  for (const way of ways) {
    const { response, body } = await fetchHeard(url, way, signal)
    if (!response.ok) throw new OtherFile(`${address}: ${response.status}`)
    if (body && (await hashOf(body)) === hash)
      return await cache.put(url, toKept(body, response.headers.get('content-type') ?? '', hash))
  }
  throw new OtherFile(`${address} is not the file that was printed.`)
}

/** SHA-256 as `PrintedFile` has it: base64url without padding. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
