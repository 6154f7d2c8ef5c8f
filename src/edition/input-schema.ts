/**
 * What a newsroom hands in, in our own format: JSON Feed 1.1 with one `_broadsheet` object for what the standard
 * lacks. The press reads field by field with these schemas, so that a wrong field costs only itself; the JSON
 * Schema that editors' tools use is generated from them. `_broadsheet` and what is in it is ours, so that an unknown
 * field there is a typing error (`strictObject`); elsewhere other extensions may stand. https://www.jsonfeed.org/version/1.1/
 */

import * as v from 'valibot'

const text = (description: string) => v.pipe(v.string(), v.description(description))
/** Not blank. The press has its own words for what is, so that only the JSON Schema asks for it; so with other patterns. */
const filled = v.pipe(v.string(), v.metadata({ pattern: String.raw`\S` }))
const words = (description: string) => v.pipe(filled, v.description(description))
const tag = (description: string) =>
  v.pipe(
    v.string(),
    v.description(`${description} A BCP 47 tag, for example pt-PT or zh-Hant.`),
    v.metadata({ pattern: String.raw`^[A-Za-z]{2,8}([-_][A-Za-z\d]{1,8})*$` }),
  )
const html = (description: string) => text(`${description} HTML.`)
const texts = (description: string) => v.pipe(v.array(v.string()), v.description(description))
const date = (description: string) =>
  v.pipe(
    v.union([v.string(), v.number()]),
    v.description(`${description} RFC 3339, for example 2026-01-13T08:30:00+08:00.`),
    v.metadata({ format: 'date-time' }),
  )
const pixels = (description: string) => v.pipe(v.number(), v.minValue(1), v.description(description))
const colour = v.pipe(v.string(), v.regex(/^#[\dA-Fa-f]{6}$/), v.description('A colour as #rrggbb.'))
const id = (description: string) => v.pipe(v.union([filled, v.number()]), v.description(description))

/** Who signs. */
export const authorSchema = v.object({
  name: words('Name of the person or desk, plain text.'),
  url: v.optional(text('Address of a page about the author.')),
  avatar: v.optional(text('Address of a square picture of the author.')),
})

/** The words and measures of an item's `image`. */
export const imageSchema = v.strictObject({
  alt: v.optional(text('What the picture shows, for those who cannot see it. Empty for a decorative picture.')),
  caption: v.optional(html('The words under the picture.')),
  credit: v.optional(text('Who made the picture, plain text.')),
  width: v.optional(pixels('Width of the picture in pixels.')),
  height: v.optional(pixels('Height of the picture in pixels.')),
  srcset: v.optional(text('The same picture in other sizes, as in the HTML attribute srcset.')),
  colour: v.optional(colour),
})

/** A mistake set right. */
export const correctionSchema = v.strictObject({
  date: v.pipe(
    v.string(),
    v.description('When the correction was made: a day, for example 2026-01-14, or RFC 3339.'),
    v.metadata({ pattern: String.raw`^\d{4}-\d\d-\d\d(T|$)` }),
  ),
  text: words('What was wrong and what is right, plain text.'),
})

/** What JSON Feed lacks of an article. */
const itemExtrasSchema = v.strictObject({
  slug: v.optional(text('Last part of the address of the article on this site, for example nara-meeting.')),
  kicker: v.optional(text('A few words over the headline, plain text. The section’s name is used when absent.')),
  standfirst: v.optional(text('The paragraph under the headline, plain text. Used before summary.')),
  section: v.optional(text('Slug or name of one of the sections of the edition.')),
  body: v.optional(texts('The body as a list of blocks, each a string of HTML. Used instead of content_html.')),
  key_points: v.optional(texts('What matters, in short statements. Inline HTML.')),
  weight: v.optional(
    v.pipe(v.number(), v.minValue(0), v.maxValue(3), v.description('How important it is, 0 (ordinary) to 3 (lead).')),
  ),
  image: v.optional(v.pipe(imageSchema, v.description('Words and measures of the picture in image.'))),
  related: v.optional(v.pipe(v.array(id('Id, slug or address.')), v.description('Articles to read next, best first.'))),
  translations: v.optional(
    v.pipe(v.array(id('Id or slug.')), v.description('The same article in other languages of this edition.')),
  ),
  corrections: v.optional(v.pipe(v.array(correctionSchema), v.description('Mistakes set right, newest last.'))),
})

const authors = v.optional(v.pipe(v.array(authorSchema), v.description('Who signs, in order.')))
const author = v.optional(v.pipe(authorSchema, v.description('JSON Feed 1.0: the only author. Better use authors.')))

/** One article: a JSON Feed item. */
export const itemSchema = v.object({
  $schema: v.optional(text('Where the JSON Schema of this file is.')),
  id: id('Names the article for ever; never used for another one.'),
  url: v.optional(text('Address of the article at its source.')),
  external_url: v.optional(text('Address of a page elsewhere that the article is about.')),
  title: words('The headline, plain text.'),
  summary: v.optional(text('A sentence or two about the article, plain text.')),
  content_html: v.optional(html('The body.')),
  content_text: v.optional(text('The body as plain text; blank lines part paragraphs. Used when there is no HTML.')),
  image: v.optional(text('The main picture: media/name.jpg in the folder of the edition, or a web address.')),
  banner_image: v.optional(text('A picture to use when there is no image.')),
  date_published: date('When the article was published.'),
  date_modified: v.optional(date('When the article was last changed.')),
  authors,
  author,
  tags: v.optional(texts('Topics, plain text.')),
  language: v.optional(tag('Language of the article when it differs from the edition’s.')),
  _broadsheet: v.optional(v.pipe(itemExtrasSchema, v.description('What JSON Feed lacks.'))),
})

/** A section of the paper. */
const sectionSchema = v.strictObject({
  slug: v.optional(text('Last part of the address of the section, for example macao.')),
  name: words('Name of the section, plain text.'),
  names: v.optional(
    v.pipe(
      v.array(v.strictObject({ language: tag('The language.'), name: words('Name of the section in it.') })),
      v.description('Names in other languages, for articles that are written in them.'),
    ),
  ),
})

const shade = { light: v.optional(colour), dark: v.optional(colour), sepia: v.optional(colour) }
const shades = v.strictObject(shade)
const sectionColourSchema = v.strictObject({ section: text('Slug of the section.'), ...shade })

/** A typeface: what devices have, or one that the edition brings along. */
const faceSchema = v.strictObject({
  stack: text('Names of typefaces as in CSS, best first: "Charter, Georgia, serif".'),
  file: v.optional(text('A WOFF2 file in the folder of the edition for the first name: media/name.woff2.')),
})

/** What a publisher changes to make the reader its own. */
const brandSchema = v.strictObject({
  motto: v.optional(text('The line under the name of the paper, plain text.')),
  logo: v.optional(text('A picture: media/name.svg in the folder of the edition, or a web address.')),
  colours: v.optional(
    v.pipe(
      v.strictObject({ accent: v.optional(shades), paper: v.optional(shades), ink: v.optional(shades) }),
      v.description('Colours for the three themes.'),
    ),
  ),
  section_colours: v.optional(
    v.pipe(v.array(sectionColourSchema), v.description('An accent of its own for each section that has one.')),
  ),
  faces: v.optional(
    v.pipe(
      v.strictObject({ serif: v.optional(faceSchema), sans: v.optional(faceSchema) }),
      v.description('Typefaces: serif for headlines and text, sans for everything around them.'),
    ),
  ),
  corners: v.optional(
    v.pipe(v.picklist(['none', 'soft']), v.description('Corners of pictures, boxes and buttons: none or soft.')),
  ),
  opening: v.optional(
    v.pipe(v.picklist(['plain', 'drop-cap']), v.description('How an article’s text begins: plain or drop-cap.')),
  ),
})

/** What JSON Feed lacks of a paper. */
const editionExtrasSchema = v.strictObject({
  time_zone: v.optional(text('Dates are shown in this time zone: an IANA name, for example Asia/Macau.')),
  sections: v.optional(v.pipe(v.array(sectionSchema), v.description('The sections in the order of the menu.'))),
  desks: v.optional(
    texts('Authors’ names that are desks: organisations to search engines. All other authors are persons.'),
  ),
  brand: v.optional(v.pipe(brandSchema, v.description('What makes the reader look like yours.'))),
  see_more: v.optional(texts('Phrases that open a related link inside an article: Leia mais. “See more” is known.')),
})

/** The paper as a whole: the top of a JSON Feed. */
export const editionSchema = v.object({
  $schema: v.optional(text('Where the JSON Schema of this file is.')),
  version: v.optional(text('https://jsonfeed.org/version/1.1')),
  title: words('Name of the paper, plain text.'),
  description: v.optional(text('One sentence about the paper, plain text.')),
  language: v.optional(tag('Language of the paper.')),
  home_page_url: v.optional(text('Address of the site.')),
  feed_url: v.optional(text('Address of this document.')),
  next_url: v.optional(text('Address of the next page of this feed.')),
  authors,
  author,
  _broadsheet: v.optional(v.pipe(editionExtrasSchema, v.description('What JSON Feed lacks.'))),
  items: v.optional(v.pipe(v.array(itemSchema), v.description('The articles; they may also be files of their own.'))),
})
