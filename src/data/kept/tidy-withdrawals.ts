import { withdrawalKey } from './keep-file.ts'
import { readKept } from './read-kept.ts'

/** Forgets that the paper has withdrawn what is no longer kept here either: it would only tell what was read. */
export async function tidyWithdrawals(): Promise<void> {
  try {
    const start = withdrawalKey('')
    for (const key of Object.keys(localStorage).filter(each => each.startsWith(start)))
      if (!(await readKept(key.slice(start.length)))) localStorage.removeItem(key)
  } catch {
    // Storage that is closed remembers nothing.
  }
}
