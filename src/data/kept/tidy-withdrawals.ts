import { readKept } from './read-kept.ts'
import { wasWithdrawn, withdrawalKey } from './withdrawals.ts'

/** Forgets that the paper has withdrawn what is no longer kept here either, or came again: it would only tell what was read. */
export async function tidyWithdrawals(): Promise<void> {
  try {
    const start = withdrawalKey('')
    for (const key of Object.keys(localStorage).filter(each => each.startsWith(start))) {
      const address = key.slice(start.length)
      const kept = await readKept(address)
      if (!kept || !wasWithdrawn(address, kept.at)) localStorage.removeItem(key)
    }
  } catch {
    // Storage that is closed remembers nothing.
  }
}
