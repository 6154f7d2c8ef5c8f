import type { Page } from '@playwright/test'
import type { EditionFiles } from '../../../src/edition/keeping.ts'
import { press } from './edition-shelf.ts'
import { expect, makeReader, readPrinted, releaseB, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

const editions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter(name => name.startsWith('broadsheet / edition ')))

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
  await reader.open('/settings')
  await page.getByRole('radio', { name: 'Text only' }).check()
  let isFirst = true
  stand.trouble(/^\/data\/article\//, () => {
    if (isFirst) stand.deploy(releaseB)
    isFirst = false
    return undefined
  })
  await press(page)
  await expect(page.getByText('It is the newest.')).toBeVisible()
})

test('where the list of the edition does not come, that is said in time beside what is kept', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.open('/settings')
  await page.getByRole('radio', { name: 'Text only' }).check()
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
