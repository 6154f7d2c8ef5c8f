import { noteName } from '../../edition/keeping.ts'

const key = noteName(import.meta.env.BASE_URL, 'asked')

/**
 * Asks the browser to keep things for good: once, when the reader saves or downloads for the first time, as some browsers
 * turn to the reader with it. Never throws.
 */
export async function askToStay(): Promise<void> {
  try {
    if (localStorage.getItem(key) || (await navigator.storage.persisted())) return
    localStorage.setItem(key, '1')
    await navigator.storage.persist()
  } catch {
    // A browser that cannot be asked keeps things as it likes.
  }
}
