import type { Page } from '@playwright/test'
import type { EditionFiles } from '../../../src/edition/keeping.ts'
import { downloaded, isTaken, keptFiles, press, wishForTexts } from './edition-shelf.ts'
import { expect, makeReader, readPrinted, releaseA, releaseB, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

const printed = readPrinted<EditionFiles>(releaseA, '/data/edition-files.json')

const editions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter(name => name.startsWith('broadsheet / edition ')))

const start = (page: Page) => page.getByRole('button', { name: /^Download, / })
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Download of the edition' })

test('a tab that was open before the next edition came downloads that one, and so does a tab beside it', async ({
  stand,
  reader,
  context,
}) => {
  const { page } = reader
  const second = makeReader(await context.newPage(), stand)
  for (const tab of [reader, second]) {
    await tab.open('/settings')
    await tab.page.getByRole('radio', { name: 'Text only' }).check()
  }
  stand.deploy(releaseB)
  await press(page)
  await expect(page.getByText('It is the newest.')).toBeVisible()
  await press(second.page)
  const { version } = readPrinted<EditionFiles>(releaseB, '/data/edition-files.json')
  expect(await editions(page)).toEqual([`broadsheet / edition ${version}`])
})

test('an edition that comes while the one before it is downloaded is downloaded in its place', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await wishForTexts(reader)
  let isFirst = true
  stand.trouble(/^\/data\/article\//, () => {
    if (isFirst) stand.deploy(releaseB)
    isFirst = false
    return undefined
  })
  await press(page)
  await expect(page.getByText('It is the newest.')).toBeVisible()
})

test('an edition that was removed is no longer said to be here, and one that was stopped does not go on', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.open('/settings')
  const end = stand.trouble(/^\/media\//, 'silence')
  await start(page).click()
  await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  const remove = page.getByRole('button', { name: 'Remove: Edition taken along' })
  await remove.click()
  await expect(start(page)).toBeVisible()
  await expect(page.getByText('Stopped.')).toBeHidden()
  end()
  await press(page)
  await remove.click()
  await expect(page.getByText('Removed.')).toBeVisible()
  await expect(page.getByText(downloaded)).toBeHidden()
  await expect(start(page)).toBeVisible()
})

for (const where of ['the same tab', 'another tab']) {
  test(`an edition that is removed in ${where} while it comes is not there, and not missed`, async ({
    stand,
    reader,
    context,
  }) => {
    const { page } = reader
    // Something else is kept too, so that there is something to remove.
    await reader.install('/')
    await reader.open('/settings')
    const end = stand.trouble(/^\/media\//, 'silence')
    await start(page).click()
    await expect
      .poll(async () => (await keptFiles(page)).length, { timeout: 60_000 })
      .toBeGreaterThanOrEqual(printed.texts.length)
    const remover = where === 'another tab' ? makeReader(await context.newPage(), stand) : reader
    if (remover !== reader) await remover.open('/settings')
    remover.page.on('dialog', dialog => void dialog.accept())
    await remover.page.getByRole('button', { name: 'Remove all' }).click()
    await expect(remover.page.getByText('Removed.')).toBeVisible()
    await expect(progress(page)).toBeHidden()
    await expect(start(page)).toBeVisible()
    end()
    expect(await keptFiles(page)).toEqual([])
    await reader.open('/settings')
    await expect(start(page)).toBeVisible()
    await expect(page.getByText('The browser has removed')).toBeHidden()
    await press(page)
    expect(await isTaken(page)).toBe(true)
  })
}

test('where the list of the edition does not come, that is said in time beside what is kept', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await wishForTexts(reader)
  await press(page)
  const end = stand.trouble(/^\/data\//, 'silence')
  await reader.open('/settings')
  await untilTakenOver(page)
  await reader.expectEnding({ says: 'The network is slow to answer.' })
  await expect(page.getByText('On this device as of')).toBeVisible()
  end()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('It is the newest.')).toBeVisible()
  await expect(page.getByText('The network is slow to answer.')).toBeHidden()
})

test('a list of the edition that came short under the tag of the whole one is asked past', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const end = stand.trouble(/^\/data\/edition-files\.json$/, 'short')
  await reader.open('/settings')
  await expect(page.getByText('What the edition consists of could not be fetched.')).toBeVisible()
  end()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(start(page)).toBeVisible()
})

test('what became of a download is said in a place that was there before, so that it is heard', async ({ reader }) => {
  const { page } = reader
  await wishForTexts(reader)
  await expect(start(page)).toBeVisible()
  const regions = page.getByRole('main').getByRole('status')
  const before = await regions.count()
  await press(page)
  await expect(regions.filter({ hasText: downloaded })).toHaveCount(1)
  await expect(regions).toHaveCount(before)
})
