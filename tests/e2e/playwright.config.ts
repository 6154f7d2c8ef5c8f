import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']

/** The tests run on the printed paper, as our own server serves it on a free port; `npm run build` comes before. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A failure is looked at, not tried again until it passes.
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: process.env['PAPER_ORIGIN'],
    launchOptions: findBrowser(),
    // The paper is the same everywhere; tests that are about language or time zone set their own.
    locale: 'en-GB',
    timezoneId: 'Asia/Macau',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'phone', use: phone },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node src/press/serve/main.ts',
    cwd: '../..',
    env: { PORT: '0' },
    // What the group finds becomes the variable PAPER_ORIGIN, in each worker too.
    wait: { stdout: /(?<paper_origin>http:\/\/localhost:\d+)/ },
    timeout: 20_000,
  },
})
