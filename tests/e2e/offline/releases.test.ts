import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { released } from '../editions/release.ts'
import { releaseA, releaseB, expect, type Reader, test } from './reader.ts'
import { untilHeld, untilKept } from './until-kept.ts'

const assets = /^\/assets\//
const worker = /^\/sw\.js$/
const story = '/article/nara-meeting'

/** Which release's worker answers the page: the version of its shell. */
const versionIn = (folder: string) => /"version":"([^"]+)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? ''
const shells = (page: Page) => page.evaluate(async () => (await caches.keys()).filter(name => name.includes(' shell ')))

/** Opens the front page, until there are the worker, that page's file and one of the stories it leads to. */
async function installWithStory({ page, install }: Reader): Promise<void> {
  await install()
  await untilHeld(page, '/data/front.json')
  await untilKept(page, 'nara-meeting')
}

test('a tab left open finds its later scripts after a release that took them off the host', async ({
  stand,
  reader,
}) => {
  await reader.install()
  const { page } = reader
  const born = await page.evaluate(() => performance.timeOrigin)
  stand.deploy(releaseB)
  await reader.update()
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/article\//)
  await reader.expectEnding('content')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
})

test('a worker that alternates between two releases fetches each once, and reloads nothing', async ({
  stand,
  reader,
}) => {
  await installWithStory(reader)
  const { page } = reader
  const born = await page.evaluate(() => performance.timeOrigin)
  stand.deploy(releaseB)
  await reader.update()
  const before = stand.asked.filter(path => assets.test(path)).length
  for (const folder of [releaseA, releaseB, releaseA, releaseB]) {
    stand.deploy(folder)
    await reader.update()
  }
  expect(stand.asked.filter(path => assets.test(path)).length).toBe(before)
  expect((await shells(page)).toSorted()).toEqual(
    [releaseA, releaseB].map(folder => `broadsheet / shell ${versionIn(folder)}`).toSorted(),
  )
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
  await stand.stop()
  await reader.openTo(story, 'content')
})

test('a worker that is left waiting takes nothing away; ours never wait, but take over while tabs of the earlier are open', async ({
  stand,
  reader,
}) => {
  await installWithStory(reader)
  stand.deploy(releaseB)
  const ofB = readFileSync(join(releaseB, 'sw.js'), 'utf8')
  const turn = stand.trouble(worker, { content: ofB.replaceAll('skipWaiting()', 'registration') })
  const isWaiting = () =>
    reader.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => undefined)
      return registration.waiting !== null
    })
  await expect.poll(isWaiting).toBe(true)
  await reader.openTo(story, 'content')
  await reader.openTo(`/article/${released.added}`, { says: 'A story that came with the next edition' })
  await stand.stop()
  await reader.openTo(story, 'content')
  await reader.openTo('/', 'content')
  expect(await isWaiting()).toBe(true)
  await stand.start()
  turn()
  await reader.update()
  const states = () =>
    reader.page.evaluate(async () => {
      const { waiting, installing, active } = await navigator.serviceWorker.ready
      return [waiting, installing, active?.state, active === navigator.serviceWorker.controller]
    })
  // That it is the page's own reaches the page by another way than what has become of it.
  await expect.poll(states).toEqual([null, null, 'activated', true])
  expect(await shells(reader.page)).toContain(`broadsheet / shell ${versionIn(releaseB)}`)
})

/** A third release: the second, with another file of one language. */
const thirdFile = /^\/assets\/pt-/
function thirdRelease(): { content: string; file: string } {
  const file = 'export {}'
  const hash = createHash('sha256').update(file).digest('base64url')
  const content = readFileSync(join(releaseB, 'sw.js'), 'utf8')
    .replace(/"version":"[^"]+"/, '"version":"third"')
    .replace(/("address":"\/assets\/pt-[^"]+","bytes":\d+,"hash":")[^"]+/, `$1${hash}`)
  return { content, file }
}

test('after a third release the files of the last two are here, and no others', async ({ stand, reader }) => {
  await reader.install()
  stand.deploy(releaseB)
  await reader.update()
  const { content, file } = thirdRelease()
  stand.trouble(worker, { content })
  stand.trouble(thirdFile, { content: file })
  await reader.update()
  const last = [versionIn(releaseB), 'third'].map(version => `broadsheet / shell ${version}`)
  await expect.poll(async () => (await shells(reader.page)).toSorted()).toEqual(last.toSorted())
})

test('an asset answered with a page keeps the earlier release, and does not outlast the trouble', async ({
  stand,
  reader,
}) => {
  await installWithStory(reader)
  stand.deploy(releaseB)
  const end = stand.trouble(/\/assets\/(vendor|paper)-/, 'portal')
  await reader.update()
  await stand.stop()
  await reader.openTo(story, 'content')
  await stand.start()
  end()
  await reader.open(story)
  await reader.update()
  await expect.poll(() => shells(reader.page)).toContain(`broadsheet / shell ${versionIn(releaseB)}`)
  await stand.stop()
  await reader.openTo('/', 'content')
})

test('an installation that breaks off goes on where it was', async ({ stand, reader }) => {
  await installWithStory(reader)
  stand.deploy(releaseB)
  let files = 0
  const end = stand.trouble(assets, () => (++files > 6 ? 'break' : undefined))
  await reader.update()
  expect(files).toBeGreaterThan(6)
  end()
  const asked = stand.asked.length
  await reader.update()
  await expect.poll(() => shells(reader.page)).toContain(`broadsheet / shell ${versionIn(releaseB)}`)
  const again = stand.asked.slice(asked).filter(path => assets.test(path))
  const inB = [...readFileSync(join(releaseB, 'sw.js'), 'utf8').matchAll(/"address":"(\/assets\/[^"]+\.js)"/g)]
  expect(again.length).toBeGreaterThan(0)
  expect(again.length).toBeLessThanOrEqual(inB.length - 6)
  await stand.stop()
  await reader.openTo(story, 'content')
})

test('a year of max-age keeps no release away, be it on the worker or on a part of it', async ({ stand, reader }) => {
  const headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'public, max-age=31536000' }
  const partOf = (folder: string) => ({ status: 200, headers, content: readFileSync(join(folder, 'sw.js'), 'utf8') })
  // Browsers ask past their cache for the worker itself; for what it brings in, only where they are told to.
  const policy = `trustedTypes.createPolicy('app', { createScriptURL: asked => asked })`
  stand.trouble(worker, { headers, content: `importScripts(${policy}.createScriptURL('/part.js'))` })
  stand.trouble(/^\/part\.js$/, partOf(releaseA))
  await reader.install()
  stand.deploy(releaseB)
  stand.trouble(/^\/part\.js$/, partOf(releaseB))
  await reader.open(story)
  await expect.poll(() => shells(reader.page)).toContain(`broadsheet / shell ${versionIn(releaseB)}`)
})

for (const [name, trouble] of [
  ['is not there', { status: 404, content: 'Not found' }],
  ['is a page', 'portal'],
  ['cannot be parsed', { content: 'this is (no script' }],
] as const) {
  test(`a worker that ${name} costs a first reader nothing, and takes nothing from one who has another`, async ({
    stand,
    reader,
  }) => {
    const end = stand.trouble(worker, trouble)
    await reader.openTo(story, 'content')
    end()
    await reader.install(story)
    await untilKept(reader.page, 'nara-meeting')
    stand.trouble(worker, trouble)
    await reader.update()
    await reader.openTo(story, 'content')
    await stand.stop()
    await reader.openTo(story, 'content')
    await reader.openTo('/', 'message')
  })
}
