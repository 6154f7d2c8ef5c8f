import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('a paste from Google Docs is not all bold, and its bold and italic words are', () => {
  const html =
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">One </span><span style="font-weight:700">two</span> <span style="font-style:italic">three</span></p></b>'
  expect(blocksOf(html)).toEqual([
    {
      kind: 'paragraph',
      text: ['One ', { kind: 'strong', text: ['two'] }, ' ', { kind: 'emphasis', text: ['three'] }],
    },
  ])
})

test('paragraphs that Word means as a list are one', () => {
  const item = (marker: string, words: string) =>
    `<p class="MsoListParagraphCxSpFirst" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`
  expect(
    blocksOf(`<p>Before</p>${item('1.', 'One')}\n${item('2.', 'Two')}<p class="MsoNormal">After<o:p>&nbsp;</o:p></p>`),
  ).toEqual([
    paragraph('Before'),
    { kind: 'list', ordered: true, items: [[paragraph('One')], [paragraph('Two')]] },
    paragraph('After'),
  ])
  expect(blocksOf(`<p>Before</p>${item('·', 'One')}`)[1]).toMatchObject({ ordered: false })
})
