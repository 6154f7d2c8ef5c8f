import { takeKey } from './take-key.ts'

/**
 * Takes the newest edition by itself, where the reader has asked for that and is on Wi-Fi; what that needs comes only to
 * those who have chosen anything about taking editions. `newest` is its version. Never throws.
 */
export async function takeSilently(newest: string): Promise<void> {
  try {
    if (localStorage.getItem(takeKey)) await (await import('./take-newest.ts')).takeNewest(newest)
  } catch {
    // The next look at the news tries again.
  }
}
