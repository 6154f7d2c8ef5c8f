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

// A tab of a test has a window of its own, and each window draws the list under its address bar as a page: half of all
// the work there was, seen by nobody. Of two lists of features the last holds, so what Playwright switches off stands
// here once more.
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
const ofPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
const light = ['--disable-gpu', `--disable-features=${[...ofPlaywright, ...unseen].join(',')}`]

/**
 * Finds a Chromium on this machine: `CHROMIUM_PATH`, else Playwright's own, else the system's. Without one the path
 * is absent, so that Playwright says in its own words what it misses.
 */
export function findBrowser(): BrowserStart {
  const named = process.env['CHROMIUM_PATH']
  const candidates = named ? [named] : [chromium.executablePath(), ...systemBrowsers]
  const executablePath = candidates.find(path => path !== '' && existsSync(path))
  // Chromium's sandbox refuses to start for root, which is who we are in most containers.
  const args = [...quiet, ...light, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  return executablePath === undefined ? { args } : { executablePath, args }
}
