import { expect, test } from 'vitest'
import { buildBody } from './build-body.ts'
import { testContext } from './test-body.ts'

const idsOf = (html: string) => buildBody(html, testContext).blocks.map(block => block.id)

test('the id of the source is kept when it is valid and the first of its kind', () => {
  expect(idsOf('<p id="one">1</p><h2 id="第二">2</h2>')).toEqual(['one', '第二'])
  const [first, second, third] = idsOf('<p id="one">1</p><p id="one">2</p><p id="no spaces">3</p>')
  expect(first).toBe('one')
  expect(second).toMatch(/^[\da-z]{8}$/)
  expect(third).toMatch(/^[\da-z]{8}$/)
})

test('an anchor before or inside a block names it, its own id first', () => {
  expect(idsOf('<a name="top"></a><p>1</p>')).toEqual(['top'])
  expect(idsOf('<div id="box"><p id="own">1 <a id="in">x</a></p></div>')).toEqual(['own'])
})

test('equal blocks are counted', () => {
  const [first, second, third] = idsOf('<p>x</p><p>x</p><p>x</p>')
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`])
})

test('an id of the source that looks like ours is not given twice', () => {
  const [hash] = idsOf('<p>x</p>')
  expect(idsOf(`<p>x</p><p id="${hash}">y</p>`)).toEqual([`${hash}-2`, hash])
})

test('what a block says decides, not its markup or place', () => {
  const [plain] = idsOf('<p>Some words</p>')
  expect(idsOf('<h2>Other</h2><p class="x">Some <b>words</b></p>')[1]).toBe(plain)
})

test('pictures are told apart by their address', () => {
  const [a, b] = idsOf('<img src="a.jpg"><img src="b.jpg">')
  expect(a).not.toBe(b)
})
