import { useSyncExternalStore } from 'react'
import type { EditionFiles } from '../../edition/keeping.ts'
import { askToStay } from '../kept/ask-to-stay.ts'
import { isFull } from '../kept/keep-file.ts'
import { takeEdition } from './take-edition.ts'

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

/** Takes the edition along, as the reader has pressed for it or by itself; does nothing while it is being taken. Never throws. */
export async function startTaking(files: EditionFiles, withPictures: boolean, isPressed: boolean): Promise<void> {
  if (taking.kind === 'taking') return
  const { signal } = (stop = new AbortController())
  const all = sizeOf(files, withPictures)
  let isOver = false
  const onProgress = (bytes: number) => {
    if (!signal.aborted && !isOver) tell({ kind: 'taking', bytes, all })
  }
  onProgress(0)
  if (isPressed) void askToStay()
  try {
    // Two tabs take turns; the second finds everything here.
    const take = () => takeEdition({ files, withPictures, signal, onProgress })
    await (navigator.locks?.request(`broadsheet ${import.meta.env.BASE_URL} taking`, { signal }, take) ?? take())
    tell({ kind: 'done' })
  } catch (error) {
    isOver = true
    if (signal.aborted) tell({ kind: 'stopped' })
    else tell({ kind: 'failed', why: whyOf(error) })
  }
}

/** Of all that goes wrong, what the reader can do something about; else it was the network. */
function whyOf(error: unknown): 'network' | 'full' | 'off' {
  if (isFull(error)) return 'full'
  const isOff = !('caches' in globalThis) || (error instanceof DOMException && error.name === 'SecurityError')
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
