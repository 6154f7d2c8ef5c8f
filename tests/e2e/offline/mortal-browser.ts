import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../find-browser.ts'

/** Starts a browser that can be killed outright: on a profile of its own, with its own process. */
export async function startBrowser(profile: string): Promise<{ page: Page; child: ChildProcess }> {
  const { executablePath = '', args } = findBrowser()
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(executablePath, [...args, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += String(text)
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(`The browser does not start: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage())
  return { page, child }
}

/** Ends a browser as a power cut does, with nothing put in order. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
