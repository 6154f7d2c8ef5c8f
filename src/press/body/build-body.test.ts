import { expect, test } from 'vitest'
import { buildBody, buildInline } from './build-body.ts'
import { blocksOf, paragraph, reportsOf, testContext } from './test-body.ts'

test('paragraphs, marks and links come out as blocks', () => {
  expect(
    blocksOf('<p>One <b>two</b> &amp; <a href="/x?utm_source=a&id=1">three</a>.</p>\n<p>&nbsp;</p><p>Four</p>'),
  ).toEqual([
    {
      kind: 'paragraph',
      text: [
        'One ',
        { kind: 'strong', text: ['two'] },
        ' & ',
        { kind: 'link', href: 'https://news.example/x?id=1', text: ['three'] },
        '.',
      ],
    },
    paragraph('Four'),
  ])
})

test('two breaks part paragraphs, and marks go on in the next', () => {
  expect(blocksOf('<p>One <b>two<br>&nbsp;<br/>three</b></p>')).toEqual([
    { kind: 'paragraph', text: ['One ', { kind: 'strong', text: ['two'] }] },
    { kind: 'paragraph', text: [{ kind: 'strong', text: ['three'] }] },
  ])
})

test('a lone list before the first paragraph is the key points', () => {
  const body = buildBody('<ul><li>First <b>point</b></li><li>Second</li></ul><p>Story</p>', testContext)
  expect(body.keyPoints).toEqual([['First ', { kind: 'strong', text: ['point'] }], ['Second']])
  expect(body.blocks).toMatchObject([paragraph('Story')])
})

test('a list before the first paragraph is part of the story where there are key points already', () => {
  expect(blocksOf('<ul><li>One</li></ul><p>Two</p>', { hasKeyPoints: true })).toHaveLength(2)
})

test('an ordered list before the first paragraph is no list of key points', () => {
  expect(blocksOf('<ol><li>One</li></ol><p>Two</p>')).toHaveLength(2)
})

test('a body that is only a list stays a list', () => {
  expect(blocksOf('<ul><li>One</li></ul>')).toEqual([{ kind: 'list', ordered: false, items: [[paragraph('One')]] }])
})

test('key points that only lead into the article are a table of contents and stay', () => {
  const body = buildBody('<ul><li><a href="#a">A</a></li></ul><h2 id="a">A</h2><p>Story</p>', testContext)
  expect(body.keyPoints).toEqual([])
  expect(body.blocks).toHaveLength(3)
})

test('links inside the article lead to the block that holds their target, or are only words', () => {
  const body = buildBody(
    '<p>See<a href="#n1">1</a> <a href="#gone">2</a></p><ol><li id="n1">Note</li></ol>',
    testContext,
  )
  expect(body.blocks[1]?.id).toBe('n1')
  expect(body.blocks[0]).toMatchObject({ text: ['See', { kind: 'link', href: '#n1', text: ['1'] }, ' ', '2'] })
})

test('an unsafe address leaves its words and one line for the editor', () => {
  const html = '<p><a href="javascript:alert(1)">One</a> <a href="data:text/html,x">two</a></p>'
  expect(blocksOf(html)).toEqual([paragraph('One two')])
  expect(reportsOf(html)).toEqual([
    'The body has 2 links whose address is unsafe or cannot be understood: javascript:alert(1)',
  ])
})

test('inline content flattens blocks and lists to breaks', () => {
  expect(buildInline('<p>One</p><ul><li>Two</li></ul><img src="x.png" alt="Three">', testContext)).toEqual([
    'One',
    { kind: 'break' },
    'Two',
    { kind: 'break' },
    'Three',
  ])
})

test('rules at the edges and beside each other part nothing', () => {
  expect(blocksOf('<hr><p>One</p><hr><hr><p>Two</p><hr>')).toEqual([
    paragraph('One'),
    { kind: 'rule' },
    paragraph('Two'),
  ])
})
