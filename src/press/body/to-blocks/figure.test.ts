import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

const picture = { src: 'https://news.example/a.jpg', alt: 'A' }
const img = '<img src="/a.jpg" alt="A">'

test('caption and credit', () => {
  const html = `<figure>${img}<figcaption>Words with a <a href="/x">link</a>. <small class="credit">Ana / Paper</small></figcaption></figure>`
  expect(blocksOf(html)).toEqual([
    {
      kind: 'figure',
      picture: {
        ...picture,
        caption: ['Words with a ', { kind: 'link', href: 'https://news.example/x', text: ['link'] }, '.'],
        credit: 'Ana / Paper',
      },
    },
  ])
})

test.each(['<cite>Ana</cite>', '<span class="wp-media-credit">Ana</span>', '<span class="credit">Ana</span>'])(
  'a credit is recognised in %s',
  credit => {
    expect(blocksOf(`<figure>${img}<figcaption>${credit}</figcaption></figure>`)).toEqual([
      { kind: 'figure', picture: { ...picture, credit: 'Ana' } },
    ])
  },
)

test('a label and a name inside a credit are one credit', () => {
  const credit =
    '<span class="image-credit"><span>Photo:</span> <a class="credit" href="/ana">Ana</a></span><cite>Paper</cite>'
  expect(blocksOf(`<figure>${img}<figcaption>Words ${credit}</figcaption></figure>`)).toEqual([
    { kind: 'figure', picture: { ...picture, caption: ['Words'], credit: 'Photo: Ana · Paper' } },
  ])
})

test('several pictures in a figure are a gallery', () => {
  expect(blocksOf(`<figure>${img}${img}<figcaption>Both</figcaption></figure>`)).toEqual([
    { kind: 'gallery', pictures: [picture, picture], caption: ['Both'] },
  ])
})

test('a table takes the caption of its figure', () => {
  const html =
    '<figure><div><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>x</td></tr></table></div><figcaption>Words</figcaption></figure>'
  expect(blocksOf(html)).toMatchObject([{ kind: 'table', caption: ['Words'] }])
})

test('a caption that nothing can carry is a paragraph in small type', () => {
  const small = { kind: 'paragraph', text: [{ kind: 'small', text: ['Words'] }] }
  expect(blocksOf('<figure><pre>x</pre><figcaption>Words</figcaption></figure>')).toEqual([
    { kind: 'code', text: 'x' },
    small,
  ])
  expect(blocksOf('<figure><figcaption>Words</figcaption></figure>')).toEqual([small])
})

test('words beside the picture stay', () => {
  expect(blocksOf(`<figure>${img}<p>Beside</p></figure>`)).toEqual([{ kind: 'figure', picture }, paragraph('Beside')])
})
