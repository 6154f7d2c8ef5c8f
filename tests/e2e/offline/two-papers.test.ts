import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printedFolder } from '../editions/test-editions.ts'
import { expect, makeReader, test } from './reader.ts'

test.use({ folders: { '/news/': printedFolder('news'), '/evening/': printedFolder('evening') } })

test('two papers on one host are each there without network, and leave each other alone', async ({
  stand,
  reader,
  context,
}) => {
  await reader.install('/news/')
  const other = makeReader(await context.newPage(), stand)
  await other.install('/evening/')
  const kept = () =>
    reader.page.evaluate(async () => {
      const shells = (await caches.keys()).filter(name => name.includes(' shell '))
      return shells.map(name => name.split(' ')[1] ?? '').toSorted()
    })
  await expect.poll(kept).toEqual(['/evening/', '/news/'])
  await stand.stop()
  await reader.open('/news/')
  await expect(reader.page.getByRole('banner').getByText('The Praia Review').first()).toBeVisible()
  await other.open('/evening/')
  await expect(other.page.getByRole('banner').getByText('The Evening Paper').first()).toBeVisible()
  await other.expectReadable()
  await stand.start()
  await other.open('/evening/')
  stand.trouble(/^\/evening\/sw\.js$/, { content: readFileSync(join(printedFolder('evening'), 'sw-off.js'), 'utf8') })
  // The tab is loaded once more meanwhile.
  await other.update().catch(() => undefined)
  await expect.poll(kept).toEqual(['/news/'])
})
