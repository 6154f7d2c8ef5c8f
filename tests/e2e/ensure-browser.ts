/**
 * Makes sure that a Chromium starts before the end-to-end tests do: the one that is here, else Playwright's own, else
 * the system's package. Writes nothing into the repository.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { asRoot, commandsFor } from './install-package.ts'

const minute = 60_000
const playwright = [process.execPath, fileURLToPath(import.meta.resolve('@playwright/test/cli'))]

/**
 * What to try, in order, each with the time it may take. A missing program or network only leads to the next. What
 * `mends` is of use only to a Chromium that is here and does not start.
 */
const ways: { name: string; commands: string[][]; limit: number; mends?: boolean }[] = [
  {
    name: "Playwright's own Chromium",
    commands: [[...playwright, 'install', '--no-shell', 'chromium']],
    limit: 5 * minute,
  },
  {
    name: 'the libraries it needs',
    commands: [[...asRoot, ...playwright, 'install-deps', 'chromium']],
    limit: 5 * minute,
    mends: true,
  },
  {
    name: "the system's Chromium package",
    commands: commandsFor('chromium'),
    limit: 10 * minute,
  },
]

/** Why Chromium does not start, or nothing when it does. */
async function startBrowser(): Promise<string | undefined> {
  const start = findBrowser()
  if (start.executablePath === undefined) return 'there is none on this machine'
  try {
    const browser = await chromium.launch(start)
    await browser.close()
    return undefined
  } catch (error) {
    return `${start.executablePath} does not start: ${String(error).split('\n', 1)[0]}`
  }
}

function run([program = '', ...args]: string[], limit: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: limit, env }).status === 0
}

let trouble = await startBrowser()
for (const { name, commands, limit, mends } of ways) {
  if (trouble === undefined) break
  if (mends && findBrowser().executablePath === undefined) continue
  console.log(`A Chromium is needed (${trouble}). Installing ${name} …`)
  if (commands.every(command => run(command, limit))) trouble = await startBrowser()
}
if (trouble !== undefined) {
  console.error(
    `No Chromium for the end-to-end tests: ${trouble}. ` +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program you have.',
  )
  process.exitCode = 1
}
