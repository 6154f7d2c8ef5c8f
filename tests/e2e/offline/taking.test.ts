import { press } from './edition-shelf.ts'
import { expect, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

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
