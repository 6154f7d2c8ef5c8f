import { expect, test } from 'vitest'
import { bareImports } from './bare-imports.ts'

test('an import of code that comes later stands alone', () => {
  const code = `const en = (await __vitePreload(async () => {
	const { en } = await import("./en.js");
	return { en };
}, __VITE_PRELOAD__)).en`
  expect(bareImports(code)).toBe('const en = (await import("./en.js")).en')
})

test('what is written in another way stays', () => {
  const code = '__vitePreload(() => import("./a.js").then(a => a.b), __VITE_PRELOAD__)'
  expect(bareImports(code)).toBe(code)
})
