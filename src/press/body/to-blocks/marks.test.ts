import { expect, test } from 'vitest'
import type { Inline } from '../../../edition/blocks.ts'
import { buildInline } from '../build-body.ts'
import { testContext } from '../test-body.ts'

const inline = (html: string): Inline[] => buildInline(html, testContext)

test.each([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'mark'],
  ['small', 'small'],
  ['q', 'quotation'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])('%s is %s', (tag, kind) => {
  expect(inline(`One <${tag}>two</${tag}> three`)).toEqual(['One ', { kind, text: ['two'] }, ' three'])
})

test.each(['u', 's', 'del', 'ins', 'font', 'big', 'span', 'label', 'blink', 'x-unknown', 'o:p'])(
  '%s is its text',
  tag => {
    expect(inline(`One <${tag}>two</${tag}> three`)).toEqual(['One two three'])
  },
)

test('abbreviations and times keep what they mean', () => {
  expect(inline('<abbr title="World  Health\nOrganization">WHO</abbr>')).toEqual([
    { kind: 'abbr', title: 'World Health Organization', text: ['WHO'] },
  ])
  expect(inline('<time datetime="2026-01-13T08:30:00+08:00">today</time> <time datetime="soon">x</time>')).toEqual([
    { kind: 'time', datetime: '2026-01-13T08:30:00+08:00', text: ['today'] },
    ' x',
  ])
})

test('a mark inside its like, an empty mark and neighbours that are alike are one or none', () => {
  expect(inline('<b>One <strong>two</strong></b><b> three</b><i></i><i> </i>!')).toEqual([
    { kind: 'strong', text: ['One two three'] },
    ' !',
  ])
})

test('text in another language or direction says so, a regional variant does not', () => {
  expect(
    inline('One <span lang="zh-Hant">漢字</span> <bdo dir="rtl">שלום</bdo> <span lang="en-US" dir="ltr">two</span>'),
  ).toEqual([
    'One ',
    { kind: 'foreign', lang: 'zh-Hant', text: ['漢字'] },
    ' ',
    { kind: 'foreign', dir: 'rtl', text: ['שלום'] },
    ' two',
  ])
})

test('ruby pairs each base with what stands above it', () => {
  const ruby = (text: string, annotation: string) => ({ kind: 'ruby', text: [text], annotation })
  expect(inline('<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>')).toEqual([
    ruby('漢', 'かん'),
    ruby('字', 'じ'),
  ])
  expect(inline('<ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby>')).toEqual([
    ruby('漢', 'かん'),
    ruby('字', 'じ'),
  ])
  expect(inline('<ruby>漢<rt>kan</rt><rtc>Han</rtc></ruby>')).toEqual([ruby('漢', 'kan Han')])
  expect(inline('<ruby>漢字</ruby><ruby><rt>alone</rt></ruby>')).toEqual(['漢字alone'])
})
