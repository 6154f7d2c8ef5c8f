import { takeKey } from './take-key.ts'

/**
 * Takes the newest edition by itself, where the reader has asked for that and is on Wi-Fi; what that needs comes only to
 * those who have chosen anything about taking editions. Never throws.
 */
export async function takeSilently(): Promise<void> {
  try {
    if (localStorage.getItem(takeKey)) await (await import('./take-newest.ts')).takeNewest()
  } catch {
    // The next look at the news tries again.
  }
}
