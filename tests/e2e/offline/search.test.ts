import type { Page } from '@playwright/test'
import { expectSoon } from './endings.ts'
import { expect, test } from './reader.ts'
import { untilHeld, untilKept, untilTakenOver } from './until-kept.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the paper' })
const found = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading')
const onlyHere = (page: Page) => page.getByText('only what is on this device was searched')

/** The story that is asked for, as the first that is found. */
const lotus = (page: Page) =>
  found(page)
    .first()
    .filter({ hasText: /^Why there is a lotus on the flag$/ })

test('what was searched once is searched without a network too', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/search?q=minchi')
  await expect(found(page).first()).toHaveText('The dish that every family gets right')
  await untilHeld(page, '/data/search/1.json')
  await stand.stop()
  await reader.open('/search')
  await box(page).fill('lotus')
  await expectSoon(lotus(page))
  await expect(onlyHere(page)).toBeHidden()
})

test('without the search’s files the stories on the device are searched, and that is said', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/article/lotus')
  await untilKept(page, 'lotus')
  await stand.stop()
  await reader.open('/search')
  await box(page).fill('lotus')
  await expectSoon(onlyHere(page))
  await expectSoon(lotus(page))
  await found(page).first().getByRole('link').click()
  await reader.expectEnding('content')
})

test('a network that says nothing is not waited for', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/article/lotus')
  await untilKept(page, 'lotus')
  await reader.open('/search')
  await untilTakenOver(page)
  stand.trouble(/^\/data\/search/, 'silence')
  await box(page).fill('lotus')
  await expectSoon(onlyHere(page))
  await expectSoon(lotus(page))
})
