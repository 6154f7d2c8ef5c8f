import { useSyncExternalStore } from 'react'

/** How the reader wants pages to look. The starter applies the same record before first paint. */
export type Display = { theme: Theme; text: TextSize }
export const themes = ['system', 'light', 'dark', 'sepia'] as const
export type Theme = (typeof themes)[number]
export const textSizes = ['xs', 's', 'm', 'l', 'xl'] as const
export type TextSize = (typeof textSizes)[number]

const key = 'broadsheet.display'
const usual: Display = { theme: 'system', text: 'm' }
const listeners = new Set<() => void>()
let current: Display | undefined

/** Stored choices, with what is missing or unknown replaced by the usual. */
function readDisplay(): Display {
  current ??= parseDisplay(readStored())
  return current
}

/** Applies a choice to the page and keeps it. Kept for this page only where storage is closed. */
export function changeDisplay(change: Partial<Display>): void {
  current = { ...readDisplay(), ...change }
  const page = document.documentElement
  page.dataset['theme'] = current.theme
  page.dataset['text'] = current.text
  try {
    localStorage.setItem(key, JSON.stringify(current))
  } catch {
    // Private modes refuse storage; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

/** The reader's choices; the usual ones while printing and hydrating. */
export function useDisplay(): Display {
  return useSyncExternalStore(subscribe, readDisplay, () => usual)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
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
