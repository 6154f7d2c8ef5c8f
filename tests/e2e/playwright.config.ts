import { availableParallelism } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']

/** Prints the editions that only tests read; `--no-deps` runs on the ones printed before. */
const printing = /printing\.test\.ts/
/** What happens without network, on hosts in trouble, and from release to release: with the worker on. */
const offline = /e2e[\\/]offline[\\/].*\.test\.ts/
/** Those of them that have no seconds to keep: they run where there is room, two at a time as well. */
const unhurried =
  /offline[\\/](install-offer|manifest|news-on-icon|opened-shelf|registration|silent-pictures|woken-worker)\.test\.ts/
/** Stories that are the same on every screen, or that set the sizes of the screen themselves. */
const anyScreen =
  /(base-path|brand|failing-page|first-day|front-days|head|hydration|large-text|late-faces|layout|links|nginx|not-found|on-paper|own-pages|policy|printed-text|reading-choices|reflow|search-states|serve|themes|time-zones|wordpress)\.test\.ts/

/**
 * The tests run on the printed paper, as our own server serves it on a free port; `npm run build` comes before.
 * `DIST` names another folder than `dist/` that the paper was printed to.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // As long as a busy machine needs: what must be quick is measured where it must.
  timeout: 60_000,
  workers: Math.min(4, availableParallelism()),
  forbidOnly: true,
  // A failure is looked at, not tried again until it passes.
  retries: 0,
  reporter: [['list']],
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env['PAPER_ORIGIN'],
    launchOptions: findBrowser(),
    // The paper is the same everywhere; tests that are about language or time zone set their own.
    locale: 'en-GB',
    timezoneId: 'Asia/Macau',
    // Of a failure there are a picture and what could be read on the page. To write down every test, so that the steps of
    // the one that fails are there, costs a fifth of the time: `--trace on` does it for a test that is run alone.
    screenshot: 'only-on-failure',
    // What the network sends is what these tests look at; those of the worker have their own project.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'press', testMatch: printing },
    {
      name: 'offline',
      testMatch: offline,
      testIgnore: unhurried,
      dependencies: ['press'],
      timeout: 90_000,
      // Workers and networks that hang are waited for in real seconds, of which a busy machine needs more. First, so that
      // the others run beside it and not after it.
      workers: 1,
      use: { serviceWorkers: 'allow' },
    },
    {
      name: 'phone',
      testIgnore: [printing, offline, anyScreen],
      grepInvert: /@any-screen/,
      dependencies: ['press'],
      use: phone,
    },
    {
      name: 'desktop',
      testIgnore: [printing, offline],
      grepInvert: /@phone-only/,
      dependencies: ['press'],
      use: { viewport: { width: 1440, height: 900 } },
    },
    // Last, to fill the time that the first of all need longer than the rest.
    {
      name: 'unhurried',
      testMatch: unhurried,
      dependencies: ['press'],
      timeout: 90_000,
      use: { serviceWorkers: 'allow' },
    },
  ],
  webServer: {
    command: `node src/press/serve/main.ts ${JSON.stringify(process.env['DIST'] || 'dist')}`,
    cwd: '../..',
    env: { PORT: '0' },
    // What the group finds becomes the variable PAPER_ORIGIN, in each worker too.
    wait: { stdout: /(?<paper_origin>http:\/\/localhost:\d+)/ },
    timeout: 20_000,
  },
})
