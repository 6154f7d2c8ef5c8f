import { slugOf, withBase } from '../edition/addresses.ts'
import { isWhole } from '../edition/is-whole.ts'
import { printedMark } from '../edition/keeping.ts'
import { forgetKept, type KeptNote, keptNotes, noteKept } from './kept/kept-notes.ts'
import type { KeptCopy } from './kept/read-kept.ts'

/** Why data could not be had, as far as the reader can do something about it. */
export class DataError extends Error {
  readonly kind: 'missing' | 'unreachable' | 'broken'

  constructor(kind: DataError['kind'], address: string) {
    super(`${address}: ${kind}`)
    this.kind = kind
  }
}

/** Whether there is no such file, or no longer. */
export const isMissing = (error: unknown): boolean => error instanceof DataError && error.kind === 'missing'

/** How long the network may be silent before a kept copy is looked for, in milliseconds. */
const patience = 2000
/** The same once the network has been silent: a reader who goes on need not wait that long on each page. */
const impatience = 400

let waiting = patience

/** Says that the network was just found silent, so that kept copies show without waiting for it. */
export function expectNoNetwork(): void {
  waiting = 0
}

/** Whether the network was silent when it was last asked. */
export const foundSilent = (): boolean => waiting < patience

type Options = {
  signal?: AbortSignal
  /** Called with the file itself, when it comes after its kept copy was given. */
  onLate?: (value: object) => void
}

/**
 * Fetches one of the paper's files. When the network fails, answers nonsense or stays silent, the kept copy stands in, if
 * there is one, and what comes later goes to `onLate`. Throws DataError, and nothing else.
 */
export async function fetchData(address: string, { signal, onLate }: Options = {}): Promise<object> {
  const coming = fetchFile(address, signal).then(
    value => {
      waiting = patience
      forgetKept(address)
      return { value }
    },
    (error: DataError) => ({ error }),
  )
  let first = await Promise.race([coming, silence(waiting)])
  if (first && 'value' in first) return first.value
  // A list that is gone was perhaps never meant to stay; a story was read, and the reader is told.
  const kept = first?.error.kind === 'missing' && slugOf(address) === undefined ? undefined : await readKept(address)
  if (!kept || signal?.aborted) {
    const last = first ?? (await coming)
    if ('value' in last) return last.value
    // Not kept, and yet in the page, which came from the device.
    const shown = keptNotes().get(address)
    if (shown && last.error.kind === 'missing') noteKept(address, { ...shown, why: 'withdrawn' })
    throw last.error
  }
  // The network may have answered while the copy was looked for.
  first ??= await Promise.race([coming, Promise.resolve(undefined)])
  if (first && 'value' in first) return first.value
  const noteOf = (error?: DataError): KeptNote => ({
    at: kept.at,
    why: error?.kind === 'missing' ? 'withdrawn' : 'unreachable',
  })
  const note = noteOf(first?.error)
  noteKept(address, note)
  const follow = async () => {
    const late = await coming
    if ('value' in late) onLate?.(late.value)
    // Somebody else may have asked since, and been answered.
    else if (keptNotes().get(address) === note) noteKept(address, noteOf(late.error))
  }
  if (!first) {
    waiting = Math.min(waiting, impatience)
    void follow()
  }
  return kept.value
}

let keptReader: ((address: string) => Promise<KeptCopy | undefined>) | undefined

/** Brings the code that reads kept copies, so that it is here when the network is not. */
export function bringKeptReader(reader: typeof keptReader): void {
  keptReader = reader
}

async function readKept(address: string): Promise<KeptCopy | undefined> {
  try {
    keptReader ??= (await import('./kept/read-kept.ts')).readKept
    return await keptReader(address)
  } catch {
    return undefined
  }
}

/** Resolves with nothing after so many milliseconds. */
export const silence = (ms: number) => new Promise<undefined>(resolve => setTimeout(resolve, ms))

/**
 * The press checked what a file holds; here only what a network can do to it is checked: a host that answers a missing
 * file with a page, a portal that answers everything with its own page or JSON, a body cut short. What is not the file may
 * come out of the browser's own cache, long after its sender is gone, and is asked for once more past it; a host that says
 * no is not.
 */
async function fetchFile(address: string, signal?: AbortSignal): Promise<object> {
  const ask = async (cache: RequestCache): Promise<object | DataError['kind']> => {
    const url = withBase(import.meta.env.BASE_URL, address)
    const response = await fetch(url, { cache, ...(signal && { signal }) })
    const text = await response.text()
    if (response.ok && response.headers.get('content-type')?.includes('json')) {
      const value: unknown = await new Response(text).json().catch(() => undefined)
      return isWhole(address, value) ? value : 'broken'
    }
    // The paper's own page in place of the file means that there is no such file; anybody else's, that we are cut off, be
    // it with a 404: so a host answers everything that has lost the paper.
    if (response.status === 410 || text.includes(printedMark)) return 'missing'
    if (!response.ok) return 'unreachable'
    throw new TypeError(address)
  }
  let found = await ask('default').catch(() => 'broken' as const)
  if (found === 'broken') found = await ask('reload').catch(() => 'unreachable' as const)
  if (typeof found === 'string') throw new DataError(found, address)
  return found
}
