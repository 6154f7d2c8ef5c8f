import fc from 'fast-check'

const tags = (
  'p div span b i em strong a h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote cite footer figure figcaption table caption ' +
  'thead tbody tr td th pre code small sub sup mark q abbr time ruby rb rt rp rtc aside section article header main ' +
  'details summary center font big tt kbd address button select option optgroup textarea label form fieldset legend ' +
  'object video audio iframe picture noscript svg math mi title desc text foreignObject template script style ' +
  'nobr marquee menu dir bdo bdi del ins u s hgroup nav o:p constructor x-unknown lite-youtube amp-img title head body html'
).split(' ')

const voids = ['br', 'hr', 'img', 'input', 'embed', 'source', 'wbr', 'col', 'meta', 'link']

const addresses = [
  'https://x.example/a?utm_source=x',
  '/article/x',
  'media/x.svg',
  '#a',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/gif;base64,R0',
  '//host.example/x',
  'vbscript:x',
  'mailto:a@b.example',
  '\u0001javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '/\\host',
  '/.//host',
  'blob:x',
  'file:///etc/passwd',
  'http://',
  '',
  'tel:+853',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'a.jpg 1x, javascript:alert(1) 2x',
]

const attributes = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'href',
      'src',
      'srcset',
      'data-src',
      'data',
      'cite',
      'poster',
      'action',
      'background',
      'data-srcset',
      'xlink:href',
      'videoid',
    ),
    fc.oneof(fc.constantFrom(...addresses), fc.string()),
  ),
  fc.tuple(
    fc.constantFrom('class'),
    fc.constantFrom(
      'wp-caption',
      'wp-caption-text',
      'gallery',
      'gallery-item',
      'gallery-caption',
      'wp-block-gallery',
      'pull-quote',
      'wp-block-embed',
      'embed',
      'twitter-tweet',
      'wp-embedded-content',
      'wp-block-verse',
      'wp-block-file',
      'wp-block-cover',
      'kg-callout-card',
      'credit',
      'language-js',
      'emoji',
    ),
  ),
  fc.tuple(
    fc.constantFrom(
      'id',
      'name',
      'lang',
      'dir',
      'style',
      'width',
      'height',
      'colspan',
      'rowspan',
      'scope',
      'start',
      'datetime',
      'align',
      '__proto__',
      'onclick',
      'onerror',
      'title',
      'role',
    ),
    fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        'zh-Hant',
        'rtl',
        'font-weight:bold',
        'mso-list:Ignore',
        '1',
        '0',
        '-1',
        '99999999',
        'row',
        '2026-01-13',
        'presentation',
        'display:none',
      ),
      fc.string(),
    ),
  ),
)

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A tree of tags, with texts that are told apart by their number. */
export const htmlOf = (names: readonly string[], withAttributes: boolean) => {
  const word = fc.nat({ max: 1_000_000 }).map(number => `w${number}x`)
  const { node } = fc.letrec<{ node: string; nodes: string }>(tie => ({
    nodes: fc.array(tie('node'), { maxLength: 5 }).map(parts => parts.join('')),
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.oneof(
        word,
        word.map(text => ` ${text} `),
        fc.constantFrom(' ', '\n', '&nbsp;', '<br>', '<!-- no -->'),
      ),
      fc
        .tuple(
          fc.constantFrom(...names),
          withAttributes ? fc.array(attributes, { maxLength: 3 }) : fc.constant([]),
          tie('nodes'),
          fc.boolean(),
        )
        .map(([name, pairs, inside, closed]) => {
          const said = pairs.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
          if (voids.includes(name)) return `<${name}${said}>`
          return `<${name}${said}>${inside}${closed || !withAttributes ? `</${name}>` : ''}`
        }),
    ),
  }))
  return fc.array(node, { maxLength: 8 }).map(parts => parts.join(''))
}

/** HTML with words that are told apart by their number, in any nesting of tags and attributes. */
export const taggedWords = htmlOf([...tags, ...voids], true)

/** The same, and what is not even HTML. */
export const anyHtml = fc.oneof(
  { weight: 5, arbitrary: taggedWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '/',
          '!--',
          '-->',
          'p',
          'a',
          ' ',
          '=',
          '&',
          ';',
          '[',
          ']',
          'caption',
          '\0',
          '\ud800',
          '\u2028',
          '</script>',
          'svg',
          'table',
          'td',
          'x',
        ),
        { maxLength: 40 },
      )
      .map(parts => parts.join('')),
  },
)
