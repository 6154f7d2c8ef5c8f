import { newestData, withBase } from '../edition/addresses.ts'
import { noteName } from '../edition/keeping.ts'

const base = import.meta.env.BASE_URL
const key = noteName(base, 'reloaded')
/** How long the network may take to show that it is there. */
const limit = 2000

/**
 * Loads the present address anew when a part of the app was lost: at most once for a release in a session, so never in a
 * loop, and only while the paper answers, so that nothing is given up for the browser's own
 * error page. Returns whether it does.
 */
export async function reloadOnce(): Promise<boolean> {
  const here = `${document.documentElement.dataset['scripts']?.split(' ')[0]}\n`
  try {
    const before = sessionStorage.getItem(key) ?? ''
    if (before.includes(here)) return false
    await fetch(withBase(base, newestData), { cache: 'no-store', signal: AbortSignal.timeout(limit) })
    // Written before, not after: a session that cannot be written to would reload for ever.
    sessionStorage.setItem(key, before + here)
  } catch {
    return false
  }
  location.reload()
  return true
}
