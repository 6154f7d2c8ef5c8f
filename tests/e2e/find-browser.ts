import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** How to start Chromium, in the words of Playwright's `launchOptions`. */
export type BrowserStart = { executablePath?: string; args: string[] }

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// A system's Chromium talks to its maker's servers by itself, which slows tests and would count as foreign requests.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/**
 * Finds a Chromium on this machine: `CHROMIUM_PATH`, else Playwright's own, else the system's. Without one the path
 * is absent, so that Playwright says in its own words what it misses.
 */
export function findBrowser(): BrowserStart {
  const named = process.env['CHROMIUM_PATH']
  const candidates = named ? [named] : [chromium.executablePath(), ...systemBrowsers]
  const executablePath = candidates.find(path => path !== '' && existsSync(path))
  // Chromium's sandbox refuses to start for root, which is who we are in most containers.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  return executablePath === undefined ? { args } : { executablePath, args }
}
