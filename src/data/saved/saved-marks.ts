import { useSyncExternalStore } from 'react'
import { noteName } from '../../edition/keeping.ts'

/**
 * Which stories are saved, noted beside the database that holds them: buttons know at once, other tabs hear of it, and
 * when the browser has emptied the database the note is what tells.
 */
export const marksKey = noteName(import.meta.env.BASE_URL, 'saved')
const none: readonly string[] = []

/** What to make of marks, the last saved first. */
export type MarksChange = (marks: readonly string[]) => readonly string[]

/** Those of stories saved until the page is closed, noted for this tab only: what is for good, and is not there, counts as lost. */
let forPage: readonly string[] | undefined
let marks: readonly string[] | undefined
const listeners = new Set<() => void>()

const marksForPage = () => (forPage ??= read('sessionStorage'))
const savedMarks = () => (marks ??= [...marksForPage(), ...readMarks()])

/** Shows anew which stories are saved, after a change in those that are only until the page is closed. */
export function showMarks(change?: MarksChange): void {
  if (change) forPage = change(marksForPage())
  marks = undefined
  for (const each of listeners) each()
}

/** The marks, followed through changes in this and other tabs; none while printing and hydrating. */
export function useSavedMarks(): readonly string[] {
  return useSyncExternalStore(subscribe, savedMarks, () => none)
}

function subscribe(listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    // No key: another tab has emptied the storage.
    if (event.key === marksKey || event.key === null) showMarks()
  }
  addEventListener('storage', hear)
  listeners.add(listener)
  return () => {
    removeEventListener('storage', hear)
    listeners.delete(listener)
  }
}

/** Slugs of the stories that are noted as saved for good, the last saved first, as any tab may just have left them. */
export const readMarks = () => read('localStorage')

function read(storage: 'localStorage' | 'sessionStorage'): readonly string[] {
  try {
    const stored: unknown = JSON.parse(String(window[storage].getItem(marksKey)))
    return [stored].flat().filter(slug => typeof slug === 'string')
  } catch {
    return none
  }
}
