import { useSyncExternalStore } from 'react'
import { makeStore } from './make-store.ts'

/** How the reader wants pages to look. The starter applies the same record before first paint. */
export type Display = { theme: Theme; text: TextSize }
export const themes = ['system', 'light', 'dark', 'sepia'] as const
export type Theme = (typeof themes)[number]
export const textSizes = ['xs', 's', 'm', 'l', 'xl'] as const
export type TextSize = (typeof textSizes)[number]

const key = 'broadsheet.display'
const usual: Display = { theme: 'system', text: 'm' }
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
  const page = document.documentElement
  page.dataset['theme'] = display.theme
  page.dataset['text'] = display.text
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
  const { theme, text } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  return {
    theme: themes.find(known => known === theme) ?? usual.theme,
    text: textSizes.find(known => known === text) ?? usual.text,
  }
}
