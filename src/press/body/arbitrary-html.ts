import fc from 'fast-check'

const oneOf = (words: string, by = ' ') => fc.constantFrom(...words.split(by))

const tags =
  'p div span b i em strong a h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote cite footer figure figcaption table ' +
  'caption thead tbody tr td th pre code small sub sup mark q abbr time ruby rb rt rp rtc aside section article ' +
  'header main details summary center font big tt kbd address button select option optgroup textarea label form ' +
  'fieldset legend object video audio iframe picture noscript svg math mi title desc text foreignObject template ' +
  'script style nobr marquee menu dir bdo bdi del ins u s hgroup nav o:p constructor x-unknown lite-youtube amp-img ' +
  'head body html br hr img input embed source wbr col meta link'

const voids = new Set('br hr img input embed source wbr col meta link'.split(' '))

const addresses = oneOf(
  'https://x.example/a?utm_source=x|/article/x|media/x.svg|#a|javascript:alert(1)| java\tscript:alert(1)|JaVaScRiPt:alert(1)|' +
    '\u0001javascript:alert(1)|\u200bjavascript:alert(1)|vbscript:x|data:text/html,<script>1</script>|data:image/gif;base64,R0|' +
    '//host.example/x|/\\host|/.//host|blob:x|file:///etc/passwd|http://|tel:+853|mailto:a@b.example||https://x/" onload="x|' +
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ|a.jpg 1x, javascript:alert(1) 2x, b.jpg 3x|a.jpg, data:x',
  '|',
)

const classes = oneOf(
  'wp-caption wp-caption-text gallery gallery-item gallery-caption wp-block-gallery pull-quote wp-block-embed embed ' +
    'twitter-tweet wp-embedded-content wp-block-verse wp-block-file wp-block-cover kg-callout-card kg-toggle-card ' +
    'kg-toggle-heading kg-bookmark-card kg-bookmark-title kg-audio-card credit language-js emoji MsoListParagraph',
)

const attribute = fc.oneof(
  fc.tuple(
    oneOf('href src srcset data-src data-srcset data cite poster action background xlink:href videoid dir lang'),
    fc.oneof(addresses, fc.string()),
  ),
  fc.tuple(fc.constant('class'), classes),
  fc.tuple(
    oneOf(
      'id name lang dir style width height colspan rowspan scope start datetime align __proto__ onclick onerror title role',
    ),
    fc.oneof(
      oneOf('a b zh-Hant rtl font-weight:bold mso-list:Ignore mso-list:l0 1 0 -1 99999999 row 2026-01-13 presentation'),
      fc.string(),
    ),
  ),
)

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Markup that carries an address, `X`, and often a word, `W`, in every way that the builder reads one. */
const carrier = fc
  .tuple(
    oneOf(
      '<a href="X">W</a>|<a href="X"><img src="X" alt="W"></a>|<img src="X" srcset="X" alt="W">|<img data-src="X">|' +
        '<picture><source srcset="X"><img src="data:,"></picture>|<iframe src="X" title="W"></iframe>|<embed src="X">|' +
        '<object data="X">W</object>|<video><source src="X"></video>|<audio src="X"></audio>|<lite-youtube videoid="X">W</lite-youtube>|' +
        '<blockquote class="twitter-tweet">W <a href="X">W</a></blockquote>|<p>See more: <a href="X">W</a></p>|' +
        '<figure class="wp-block-embed"><div>X</div></figure>|<figure class="embed"><a href="X">W</a></figure>|' +
        '<div class="wp-block-cover" style="background:url(X)">W</div>|[embed]X[/embed]|[audio src="X"]|' +
        '[caption]<img src="X"> W[/caption]|<svg><a href="X"><text>W</text></a></svg>|<math href="X"><mi>W</mi></math>|' +
        '<noscript><img src="X"></noscript>|<form action="X"><button formaction="X">W</button></form>|<p id="a">X</p>|<li>W|<td>W',
      '|',
    ),
    addresses,
    fc.nat({ max: 1_000_000 }),
  )
  .map(([markup, address, number]) =>
    markup.replace(/[XW]/g, letter => (letter === 'X' ? escaped(address) : `w${number}x`)),
  )

/** A tree of tags, with texts that are told apart by their number. */
export function nestedTags(names: string, withAttributes: boolean): fc.Arbitrary<string> {
  const word = fc.nat({ max: 1_000_000 }).map(number => `w${number}x`)
  const space = oneOf(' |\n|&nbsp;|<br>|<!-- no -->', '|')
  const leaf = fc.oneof(
    word,
    word.map(text => ` ${text} `),
    space,
    ...(withAttributes ? [carrier] : []),
  )
  const { node } = fc.letrec<{ node: string; nodes: string }>(tie => ({
    nodes: fc.array(tie('node'), { maxLength: 5 }).map(parts => parts.join('')),
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      leaf,
      fc
        .tuple(
          oneOf(names),
          withAttributes ? fc.array(attribute, { maxLength: 3 }) : fc.constant([]),
          tie('nodes'),
          fc.boolean(),
        )
        .map(([name, pairs, inside, closed]) => {
          const said = pairs.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
          if (voids.has(name)) return `<${name}${said}>`
          return `<${name}${said}>${inside}${closed || !withAttributes ? `</${name}>` : ''}`
        }),
    ),
  }))
  return fc.array(node, { maxLength: 8 }).map(parts => parts.join(''))
}

/** HTML with words that are told apart by their number, in any nesting of tags and attributes. */
export const taggedWords = nestedTags(tags, true)

/** Pieces of markup in any order. */
const shreds = fc
  .array(oneOf('< > " \' / !-- --> p a = & ; [ ] caption \0 \ud800 \u2028 </script> svg table td x <p> &#x0; &lt;'), {
    maxLength: 40,
  })
  .map(parts => parts.join(''))

/** The same, and what is not even HTML. */
export const anyHtml = fc.oneof(
  { weight: 5, arbitrary: taggedWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 2, arbitrary: shreds },
)
