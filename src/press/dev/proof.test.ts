import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { libraryAddress, newestData, settingsAddress } from '../../edition/addresses.ts'
import { makeProof } from './proof.ts'

const cache = mkdtempSync(join(tmpdir(), 'proof-'))
afterAll(() => rmSync(cache, { recursive: true }))

test('development has the pages that a build prints, the reader’s own among them', async () => {
  const proof = await makeProof('edition', '/', cache)
  for (const address of ['/', '/section/macao', '/article/tides', libraryAddress, settingsAddress]) {
    expect(proof.page(address), address).toBeDefined()
  }
  expect(proof.page('/article/never-written')).toBeUndefined()
  expect(proof.data(newestData)).toMatchObject({ stories: expect.arrayContaining(['tides']) })
})
