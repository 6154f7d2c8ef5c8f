import { expect, test } from 'vitest'
import { openDocument, toSafeJson } from './document.ts'

const template = '<html lang="en"><head><!--head--></head><body><!--app--><!--state--></body></html>'
const page = { lang: 'zh-Hant', head: '<title>T</title>', app: '<p>Hi</p>', state: {}, scripts: ['/a.js', '/b.js'] }

test('every place of the template is filled', () => {
  expect(openDocument(template)(page)).toBe(
    '<html lang="zh-Hant" data-scripts="/a.js /b.js"><head><title>T</title></head><body><p>Hi</p>' +
      '<script type="application/json" id="state">{}</script></body></html>',
  )
})

test('replacement patterns in an article are text', () => {
  expect(openDocument(template)({ ...page, app: "$& $1 $$ $` $'" })).toContain("<body>$& $1 $$ $` $'<script")
})

test('placeholders in an article are text', () => {
  const filled = openDocument(template)({
    ...page,
    app: '<p>&lt;!--state--&gt;</p>',
    state: { '/a.json': '"<!--app-->"' },
  })
  expect(filled).toContain('\\u003c!--app-->')
})

test('no text can end the state’s element', () => {
  const text = toSafeJson({ text: '</script><script>alert(1)</script><!--\u2028' })
  expect(text).not.toContain('<')
  expect(text).not.toContain('\u2028')
  expect(JSON.parse(text)).toEqual({ text: '</script><script>alert(1)</script><!--\u2028' })
})

test('a language tag cannot leave its attribute', () => {
  expect(openDocument(template)({ ...page, lang: 'en" onload="x' })).toContain('lang="en&quot; onload=&quot;x"')
})

test('a template without a place is refused', () => {
  expect(() => openDocument('<html lang="en"><!--head--></html>')).toThrow('<!--app-->')
})
