/** What a script of an article would do, if one ever ran. */
const harm = 'globalThis.harmed=true'
const script = `</script><script>${harm}</script>`
/** Patterns of replacement, the end of a comment, a line end that is none to JSON, and text that turns around. */
const traps = "$& $' $` $1 --> <!-- ]]> \u2028 \u202e \u2066 \u0000 \ud800"
const hugeWord = 'Unzerbrechlich'.repeat(400)
const picture = 'https://pictures.example/a.png'

const scripts = [
  `<script>${harm}</script><script src="https://evil.example/a.js"></script>`,
  `<p onclick="${harm}" onmouseover='${harm}' style="background:url(https://evil.example/b)">Handlers</p>`,
  `<img src="x" onerror="${harm}"><img src="${picture}" onload="${harm}" alt="&quot;><script>${harm}</script>">`,
  `<svg onload="${harm}"><script>${harm}</script><a xlink:href="javascript:${harm}"><text>Drawn</text></a></svg>`,
  `<noscript><p title="</noscript><img src=x onerror=${harm}>">Inside noscript</p></noscript>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${harm}></style></mglyph></table></mtext></math>`,
  `<iframe srcdoc="<script>parent.${harm}</script>"></iframe><iframe src="javascript:parent.${harm}"></iframe>`,
  `<object data="https://evil.example/c"></object><embed src="https://evil.example/d">`,
  `<form action="javascript:${harm}"><button formaction="javascript:${harm}">Press</button><input autofocus onfocus="${harm}"></form>`,
  `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/e.css">`,
  `<video autoplay src="https://evil.example/f.mp4" onplay="${harm}"></video><audio autoplay src="https://evil.example/g.mp3"></audio>`,
  '<p>The end of the scripts.</p>',
].join('')

const addresses = [
  'javascript:globalThis.harmed=true',
  'JaVa\tScRiPt:globalThis.harmed=true',
  ' &#1;javascript:globalThis.harmed=true',
  'java&#10;script:globalThis.harmed=true',
  'data:text/html,<script>opener.harmed=true</script>',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/protocol',
  'https://user:secret@evil.example/login',
  'https://out.example/plain',
  'http://[::1',
  '/article/../../../etc/passwd',
  '#javascript:alert(1)',
]
  .map((address, i) => `<p><a href="${address}" target="_blank" ping="https://evil.example/p">Link ${i + 1}</a></p>`)
  .join('')

const wide = [
  `<h2>${hugeWord}</h2><p>${hugeWord} <a href="https://out.example/${hugeWord}">${hugeWord}</a></p>`,
  `<ul><li>${hugeWord}</li></ul><blockquote><p>${hugeWord}</p></blockquote><pre>${hugeWord}</pre>`,
  `<table><caption>${hugeWord}</caption><tr><th>${hugeWord}</th><td>1</td></tr></table>`,
  `<figure><img src="${picture}" alt="${hugeWord}"><figcaption>${hugeWord}</figcaption></figure>`,
].join('')

const nest = (tag: string, depth = 20_000) => `<${tag}>`.repeat(depth) + 'The bottom.' + `</${tag}>`.repeat(depth)

let minutes = 0
const story = (id: string, title: string, html: string, more: Record<string, unknown> = {}) => ({
  id,
  title,
  content_html: html,
  date_published: new Date(Date.UTC(2026, 0, 1) - 60_000 * minutes++).toISOString(),
  tags: ['Traps'],
  ...more,
})

/** Keys that would reach into every object, as only `JSON.parse` can make them. */
const prototypeKeys = JSON.parse(
  '{"__proto__":{"harmed":true},"constructor":{"prototype":{"harmed":true}},"_broadsheet":{"__proto__":{"weight":3}}}',
) as Record<string, unknown>

/** A paper that means harm; it must print, read well and do nothing. */
export function writeHostile() {
  minutes = 0
  const words = `${script} ${traps}`
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `The Hostile Paper </script> <script> ${harm} </script> ${traps}`,
    description: words,
    home_page_url: 'https://hostile.example/',
    language: 'en"><script>',
    _broadsheet: {
      time_zone: 'Mars/Olympus_Mons',
      sections: [{ name: `World ${script}`, slug: '../../world' }, { name: 'constructor' }, { name: '__proto__' }],
      brand: { motto: words },
    },
    items: [
      story('scripts', `Scripts ${words}`, scripts, {
        summary: words,
        authors: [{ name: `Mallory ${words}`, url: `javascript:${harm}` }, { name: '__proto__' }],
        tags: [`Tag ${words}`, '__proto__', 'constructor', 'toString'],
        image: picture,
        _broadsheet: {
          section: 'constructor',
          kicker: words,
          key_points: [`<b onclick="${harm}">Bold</b> ${script} ${traps}`, `<a href="javascript:${harm}">Link</a>`],
          image: { alt: words, caption: `Caption ${script}`, credit: words, width: 600, height: 400 },
          corrections: [{ date: '2026-01-01T00:00:00Z', text: words }],
        },
      }),
      story('addresses', 'Addresses', addresses, { external_url: `javascript:${harm}`, image: `javascript:${harm}` }),
      story('wide', `Wide ${hugeWord.slice(0, 300)}`, wide, { summary: hugeWord, tags: ['Traps', hugeWord] }),
      story('divisions', 'Nested divisions', nest('div')),
      story('quotes', 'Nested quotes', nest('blockquote')),
      story('lists', 'Nested lists', nest('ul><li')),
      story('marks', 'Nested marks', `<p>${nest('b')}</p>`),
      story('unclosed', 'Never closed', '<p><b><i><table><tr><td><a href="'.repeat(2_000)),
      story('__proto__', '__proto__', '<p>Named like the prototype.</p>', prototypeKeys),
      story('constructor', 'constructor', '<p>Named like the constructor.</p>', {
        _broadsheet: { slug: 'constructor', related: ['__proto__', 'toString'], translations: ['__proto__'] },
      }),
      story('climber', 'Up and out', '<p>Its slug climbs.</p>', { _broadsheet: { slug: '../../../climber' } }),
      story('device', 'CON', '<p>Named like a device.</p>', { _broadsheet: { slug: 'CON' } }),
      story('upper', 'Upper', '<p>Differs by case only.</p>', { _broadsheet: { slug: 'TWIN' } }),
      story('lower', 'Lower', '<p>Differs by case only.</p>', { _broadsheet: { slug: 'twin' } }),
      story('query', 'A ? and a # and a %', '<p>Its slug has signs.</p>', { _broadsheet: { slug: 'a?b#c%2F..' } }),
      story('script', '文字的方向', `<p>שלום \u202e مرحبا ${traps}</p>`, { language: 'zh-Hant' }),
      story('right', 'من اليمين', '<p dir="rtl" lang="ar">نص من اليمين إلى اليسار</p>', { language: 'ar' }),
      story('nowhere', 'No such language', '<p>Text.</p>', { language: `xx-${hugeWord}` }),
      story('early', 'Before all dates', '<p>Text.</p>', { date_published: '0001-01-01T00:00:00Z' }),
      story('late', 'After all dates', '<p>Text.</p>', { date_published: '9999-12-31T23:59:59Z' }),
    ],
  }
}
