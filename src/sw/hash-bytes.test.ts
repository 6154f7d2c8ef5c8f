import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashBytes } from './hash-bytes.ts'

test('the worker writes hashes as the press does', async () => {
  for (let n = 0; n < 40; n += 1) {
    const bytes = new TextEncoder().encode(`file ${n} 澳門`)
    expect(await hashBytes(bytes.buffer)).toBe(createHash('sha256').update(bytes).digest('base64url'))
  }
})
