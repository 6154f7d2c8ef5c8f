import { useSyncExternalStore } from 'react'
import { noteName } from '../../edition/keeping.ts'

/**
 * Which stories are saved, noted beside the database that holds them: buttons know at once, other tabs hear of it, and
 * when the browser has emptied the database the note is what tells.
 */
const key = noteName(import.meta.env.BASE_URL, 'saved')
const none: readonly string[] = []

let lasts = true
let marks: readonly string[] | undefined
const listeners = new Set<() => void>()

/** Slugs of saved stories, the last saved first. */
export function savedMarks(): readonly string[] {
  marks ??= readMarks()
  return marks
}

/** The same, as another tab may just have left them. */
export function readMarksAnew(): readonly string[] {
  if (lasts) marks = undefined
  return savedMarks()
}

/** Notes which stories are saved. Kept for this page only where storage is closed. */
export function markSaved(slugs: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(slugs))
    tell(slugs)
  } catch {
    markForPage(slugs)
  }
}

/** Notes which stories are saved, until the page is closed. */
export function markForPage(slugs: readonly string[]): void {
  lasts = false
  tell(slugs)
}

/** The marks, followed through changes in this and other tabs; none while printing and hydrating. */
export function useSavedMarks(): readonly string[] {
  return useSyncExternalStore(subscribe, savedMarks, () => none)
}

function tell(slugs: readonly string[] | undefined): void {
  marks = slugs
  for (const each of listeners) each()
}

function subscribe(listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    // No key: another tab has emptied the storage.
    if (event.key === key || event.key === null) tell(undefined)
  }
  addEventListener('storage', hear)
  listeners.add(listener)
  return () => {
    removeEventListener('storage', hear)
    listeners.delete(listener)
  }
}

function readMarks(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(slug => typeof slug === 'string') : none
  } catch {
    return none
  }
}
