import { silence } from '../fetch-data.ts'

/** Longest wait for the browser's storage, in milliseconds: as for the database. */
const limit = 2000

/**
 * Names of all caches, for what tells the reader of them. Rejects where storage is closed, and with a TimeoutError where it
 * does not answer: browsers are known whose storage never does again until they are started anew.
 */
export async function askCaches(): Promise<string[]> {
  const names = await Promise.race([caches.keys(), silence(limit)])
  if (!names) throw new DOMException('Storage does not answer', 'TimeoutError')
  return names
}

/** Whether an error says that storage does not answer. */
export const isSilent = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError'
