import { expect, test } from './reader.ts'
import { untilKept } from './until-kept.ts'

const story = 'nara-meeting'

test('a story that was opened and removed does not come back to the shelf with the front page', async ({ reader }) => {
  const { page } = reader
  const opened = page.getByRole('heading', { level: 2, name: 'Opened recently' })
  await reader.install(`/article/${story}`)
  await untilKept(page, story)
  await reader.open('/library')
  await page.getByRole('button', { name: /^Remove “/ }).click()
  await expect(opened).toBeHidden()
  // It is kept again with what the front page leads to, and was not opened for that.
  await reader.open('/')
  await untilKept(page, story)
  await reader.open('/article/bridge')
  await untilKept(page, 'bridge')
  await reader.open('/library')
  await expect(opened).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove “/ })).toHaveCount(1)
})
