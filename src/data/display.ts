import { useSyncExternalStore } from 'react'
import { noteName } from '../edition/keeping.ts'
import { makeStore } from './make-store.ts'

/** How the reader wants pages to look. The starter applies the same record before first paint. */
export type Display = { [Name in keyof typeof displayChoices]: (typeof displayChoices)[Name][number] }

/** What can be chosen; of each, the style knows `data-…` of the root element. All but the theme are for the text of stories. */
export const displayChoices = {
  theme: ['system', 'light', 'dark', 'sepia'],
  text: ['xs', 's', 'm', 'l', 'xl'],
  typeface: ['serif', 'sans'],
  measure: ['normal', 'wide'],
  spacing: ['normal', 'open'],
} as const

const key = noteName(import.meta.env.BASE_URL, 'display')
const usual: Display = { theme: 'system', text: 'm', typeface: 'serif', measure: 'normal', spacing: 'normal' }
const chosen = makeStore<Display | undefined>(undefined)
let stored: Display | undefined

/** Stored choices, with what is missing or unknown replaced by the usual. */
function readDisplay(): Display {
  stored ??= parseDisplay(readStored())
  return chosen.get() ?? stored
}

/** Applies a choice to the page and keeps it. Kept for this page only where storage is closed. */
export function changeDisplay(change: Partial<Display>): void {
  const display = { ...readDisplay(), ...change }
  Object.assign(document.documentElement.dataset, display)
  try {
    localStorage.setItem(key, JSON.stringify(display))
  } catch {
    // Private modes refuse storage; the choice then lasts as long as the page.
  }
  chosen.set(display)
}

/** The reader's choices; the usual ones while printing and hydrating. */
export function useDisplay(): Display {
  return useSyncExternalStore(chosen.subscribe, readDisplay, () => usual)
}

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}

function parseDisplay(stored: unknown): Display {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const known = Object.entries(displayChoices).map(
    ([name, values]) => [name, values.find(value => value === given[name])] as const,
  )
  return { ...usual, ...Object.fromEntries(known.filter(([, value]) => value)) }
}
