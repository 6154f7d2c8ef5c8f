import { useSyncExternalStore } from 'react'
import type { EditionFiles } from '../../edition/keeping.ts'
import { isSilent } from '../kept/ask-caches.ts'
import { askToStay } from '../kept/ask-to-stay.ts'
import { inTurn } from '../kept/in-turn.ts'
import { isFull } from '../kept/keep-file.ts'
import { editionTurn, followRemoval } from '../kept/remove-edition.ts'
import { OtherFile, readEditionFiles, takeEdition } from './take-edition.ts'

/** How far the taking of an edition is; it goes on while the reader moves through the paper. */
export type Taking =
  | { kind: 'idle' | 'done' | 'stopped' }
  | { kind: 'taking'; bytes: number; all: number }
  | { kind: 'failed'; why: 'network' | 'full' | 'off' }

let taking: Taking = { kind: 'idle' }
let stop: AbortController | undefined
const listeners = new Set<() => void>()

/** Bytes that an edition is, with or without pictures. */
export const sizeOf = ({ texts, pictures }: EditionFiles, withPictures: boolean): number =>
  [...texts, ...(withPictures ? pictures : [])].reduce((sum, file) => sum + file.bytes, 0)

type Wish = {
  /** The list as it was last read. */
  files: EditionFiles
  withPictures: boolean
  /** The reader has pressed for it, who may have had that list before him for hours: it is read anew, and told here. */
  onPress?: (newest: EditionFiles) => void
}

/** Takes the newest edition along; does nothing while it is being taken. Never throws. */
export async function startTaking({ files: seen, withPictures, onPress }: Wish): Promise<void> {
  if (taking.kind === 'taking') return
  const { signal } = (stop = new AbortController())
  let isOver = false
  const takeThese = async (files: EditionFiles) => {
    const all = sizeOf(files, withPictures)
    const onProgress = (bytes: number) => {
      if (!signal.aborted && !isOver) tell({ kind: 'taking', bytes, all })
    }
    onProgress(0)
    await takeEdition({ files, withPictures, signal, onProgress })
  }
  const readAnew = async () => {
    const newest = await readEditionFiles(signal)
    onPress?.(newest)
    return newest
  }
  const take = async () => {
    const files = onPress ? await readAnew() : seen
    await takeThese(files).catch(async (error: unknown) => {
      // Another edition has come meanwhile.
      const newest = error instanceof OtherFile ? await readAnew() : files
      if (newest.version === files.version) throw error
      await takeThese(newest)
    })
  }
  tell({ kind: 'taking', bytes: 0, all: sizeOf(seen, withPictures) })
  if (onPress) void askToStay()
  try {
    // Two tabs take turns; the second finds everything here.
    await inTurn(editionTurn, take, signal)
    tell({ kind: signal.reason === removal ? 'idle' : 'done' })
  } catch (error) {
    isOver = true
    if (signal.aborted) tell({ kind: signal.reason === removal ? 'idle' : 'stopped' })
    else tell({ kind: 'failed', why: whyOf(error) })
  }
}

/** The reader removes what is being taken: of what was said of it, nothing holds any more. */
const removal = new DOMException('The edition is removed', 'AbortError')
if (!import.meta.env.SSR) {
  followRemoval(stage => {
    if (taking.kind === 'taking') stop?.abort(removal)
    else if (stage === 'is over') tell({ kind: 'idle' })
  })
}

/** Of all that goes wrong, what the reader can do something about; else it was the network. */
function whyOf(error: unknown): 'network' | 'full' | 'off' {
  if (isFull(error)) return 'full'
  const isOff =
    !('caches' in globalThis) || isSilent(error) || (error instanceof DOMException && error.name === 'SecurityError')
  return isOff ? 'off' : 'network'
}

/** Stops; what has come stays for the next try. */
export function stopTaking(): void {
  stop?.abort()
}

/** How far it is, followed. */
export function useTaking(): Taking {
  return useSyncExternalStore(
    subscribe,
    () => taking,
    () => taking,
  )
}

function tell(next: Taking): void {
  taking = next
  for (const each of listeners) each()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
