import { useSyncExternalStore } from 'react'
import { makeStore } from '../make-store.ts'

/** Why a page shows a kept copy, and from when the copy is. */
export type KeptNote = { at: number; why: 'unreachable' | 'withdrawn' }

const notes = makeStore<ReadonlyMap<string, KeptNote>>(new Map())

/** Notes that a file's kept copy stands in for the file. */
export function noteKept(address: string, note: KeptNote): void {
  notes.set(new Map(notes.get()).set(address, note))
}

/** The file itself came. */
export function forgetKept(address: string): void {
  const rest = new Map(notes.get())
  if (rest.delete(address)) notes.set(rest)
}

/** Files, by data address, of which kept copies stand in. */
export const keptNotes = notes.get

/** The same, followed as it changes. */
export function useKeptNotes(): ReadonlyMap<string, KeptNote> {
  return useSyncExternalStore(notes.subscribe, keptNotes, keptNotes)
}
