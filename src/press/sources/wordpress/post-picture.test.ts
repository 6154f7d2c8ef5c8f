import { expect, test } from 'vitest'
import { readPostPicture } from './post-picture.ts'

const at = 'https://news.example/wp-content/uploads'
const size = (width: number, height: number) => ({ width, height, source_url: `${at}/f-${width}x${height}.jpg` })
const media = {
  media_type: 'image',
  alt_text: 'A ferry &amp; a pier',
  source_url: `${at}/f.jpg`,
  caption: { rendered: '<p>The <em>Guia</em></p>\n' },
  media_details: {
    width: 4000,
    height: 3000,
    sizes: { thumbnail: size(150, 150), medium: size(400, 300), large: size(1024, 768), '2048x2048': size(2048, 1536) },
    image_meta: { credit: 'Ana Lopes', copyright: '' },
  },
}
const read = (entry: unknown, fields: object = {}) =>
  readPostPicture({ ...fields, _embedded: { 'wp:featuredmedia': [entry] } })

test('a featured picture comes with its sizes of the same shape and its words', () => {
  expect(read(media)).toEqual({
    src: `${at}/f-2048x1536.jpg`,
    width: 2048,
    height: 1536,
    srcset: [
      `${at}/f-400x300.jpg 400w`,
      `${at}/f-1024x768.jpg 1024w`,
      `${at}/f-2048x1536.jpg 2048w`,
      `${at}/f.jpg 4000w`,
    ].join(', '),
    alt: 'A ferry & a pier',
    captionHtml: '<p>The <em>Guia</em></p>\n',
    credit: 'Ana Lopes',
  })
})

test.each([{}, [], null, { sizes: [] }, { width: 'x', height: null, sizes: { a: null, b: 7 } }])(
  'without measures (%j) the bare address is used',
  media_details => {
    expect(read({ ...media, media_details, caption: { rendered: '' }, alt_text: '' })).toEqual({ src: `${at}/f.jpg` })
  },
)

test('measures written as text are measures', () => {
  expect(read({ ...media, media_details: { width: '800', height: '600' } })).toMatchObject({ width: 800, height: 600 })
})

test('errors and films are no pictures', () => {
  expect(read({ code: 'rest_forbidden', message: 'No.', data: { status: 401 } })).toBeUndefined()
  expect(read({ ...media, media_type: 'file', mime_type: 'video/mp4' })).toBeUndefined()
  expect(read({ ...media, source_url: 'javascript:alert(1)' })).toBeUndefined()
})

test('plug-ins leave the address where nothing is embedded', () => {
  expect(readPostPicture({ jetpack_featured_media_url: `${at}/j.jpg` })).toEqual({ src: `${at}/j.jpg` })
  const yoast_head_json = { og_image: [{ url: `${at}/y.jpg`, width: 1200, height: 630 }] }
  expect(readPostPicture({ featured_media: 3, jetpack_featured_media_url: '', yoast_head_json })).toEqual({
    src: `${at}/y.jpg`,
    width: 1200,
    height: 630,
  })
  expect(readPostPicture({ featured_media: 0, yoast_head_json })).toBeUndefined()
})
