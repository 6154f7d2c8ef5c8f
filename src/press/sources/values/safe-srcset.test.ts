import { expect, test } from 'vitest'
import { safeAddress } from './safe-address.ts'
import { safeSrcset } from './safe-srcset.ts'

const resolve = (address: string) => safeAddress(address, 'https://a.example/')

test('each candidate is resolved; commas inside addresses stay in them', () => {
  const srcset = 'x.jpg 300w, https://b.example/w_600,q_80/x.jpg 600w,/y.jpg 2x'
  expect(safeSrcset(srcset, resolve)).toBe(
    'https://a.example/x.jpg 300w, https://b.example/w_600%2Cq_80/x.jpg 600w, https://a.example/y.jpg 2x',
  )
})

test('unsafe candidates are left out', () => {
  expect(safeSrcset('javascript:alert(1) 1x, x.jpg 2x', resolve)).toBe('https://a.example/x.jpg 2x')
  expect(safeSrcset('data:image/png;base64,AAAA 1x', resolve)).toBeUndefined()
  expect(safeSrcset('', resolve)).toBeUndefined()
})
