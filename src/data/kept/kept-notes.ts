import { useSyncExternalStore } from 'react'

/** Why a page shows a kept copy, and from when the copy is. */
export type KeptNote = { at: number; why: 'unreachable' | 'withdrawn' }

let notes: ReadonlyMap<string, KeptNote> = new Map()
const listeners = new Set<() => void>()

/** Notes that a file's kept copy stands in for the file. */
export function noteKept(address: string, note: KeptNote): void {
  change(new Map(notes).set(address, note))
}

/** The file itself came. */
export function forgetKept(address: string): void {
  if (!notes.has(address)) return
  const rest = new Map(notes)
  rest.delete(address)
  change(rest)
}

/** Files, by data address, of which kept copies stand in. */
export const keptNotes = (): ReadonlyMap<string, KeptNote> => notes

/** The same, followed as it changes. */
export function useKeptNotes(): ReadonlyMap<string, KeptNote> {
  return useSyncExternalStore(subscribe, keptNotes, keptNotes)
}

function change(next: ReadonlyMap<string, KeptNote>): void {
  notes = next
  for (const each of listeners) each()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
