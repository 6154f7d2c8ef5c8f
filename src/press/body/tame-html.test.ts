import { expect, test } from 'vitest'
import { tameHtml } from './tame-html.ts'
import { blocksOf, paragraph } from './test-body.ts'
import { textOfBlocks } from './text-of.ts'

test('ordinary HTML comes back as it went in', () => {
  const html = '<p>One<br><img src="a>b.jpg">\n<li><b>two<script>"<p>"</script><!-- <p> --></P>'
  expect(tameHtml(html)).toBe(html)
})

test('twenty thousand nested elements keep their text', () => {
  expect(blocksOf(`${'<div>'.repeat(20_000)}One`)).toEqual([paragraph('One')])
  expect(blocksOf(`${'<b><p>'.repeat(20_000)}One${'</p></b>'.repeat(20_000)}`)).toMatchObject([{ kind: 'paragraph' }])
  expect(textOfBlocks(blocksOf('<ul><li>x'.repeat(20_000))).match(/x/g)).toHaveLength(20_000)
})

test('elements that end by themselves are not nested', () => {
  const html = '<p>x'.repeat(1000)
  expect(blocksOf(html)).toHaveLength(1000)
  expect(blocksOf('<ul>'.concat('<li><a href="/a">x'.repeat(500)))).toMatchObject([
    { kind: 'list', items: { length: 500 } },
  ])
})

test('closing tags of dropped elements are dropped with them', () => {
  const deep = `${'<div>'.repeat(300)}<section>One</section>${'</div>'.repeat(300)}<p>Two</p>`
  expect(blocksOf(deep)).toEqual([paragraph('One'), paragraph('Two')])
})

test('formatting that is never closed is not repeated for ever', () => {
  const open = Array.from({ length: 150 }, (_, at) => `<font color="${at}">`).join('')
  expect(blocksOf(`${open}${'<p>x</p>'.repeat(5000)}`)).toHaveLength(5000)
})

test('only the first hundred attributes of a tag are read', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')
  expect(tameHtml(`<p id="x" ${many}>One</p>`).length).toBeLessThan(1200)
  expect(blocksOf(`<p ${many}>One</p>`)).toEqual([paragraph('One')])
})

test('what the parser reads as text is not taken for tags', () => {
  const tags = '<div>'.repeat(300)
  expect(blocksOf(`<textarea>${tags}</textarea><p>One</p>`)).toMatchObject([{ kind: 'paragraph' }, paragraph('One')])
  expect(tameHtml(`<script>${tags}</script><!--${tags}--><p title="${tags}">`)).toContain(tags.repeat(1))
})

test('drawings in drawings in styles do not break the parser', () => {
  expect(blocksOf(`<svg><style>${'<g>'.repeat(20_000)}<text>One`)).toBeInstanceOf(Array)
})
