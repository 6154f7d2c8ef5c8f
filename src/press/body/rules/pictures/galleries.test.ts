import { expect, test } from 'vitest'
import { blocksOf } from '../../test-body.ts'

const picture = (file: string, caption?: string) => ({
  src: `https://news.example/${file}`,
  alt: '',
  ...(caption !== undefined && { caption: [caption] }),
})

test('a gallery block of figures in a list, with captions of its own and of all', () => {
  const html = `<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid">
    <li class="blocks-gallery-item"><figure><img src="/a.jpg"><figcaption>First</figcaption></figure></li>
    <li class="blocks-gallery-item"><figure><img src="/b.jpg"></figure></li>
    </ul><figcaption class="blocks-gallery-caption">Both</figcaption></figure>`
  expect(blocksOf(html)).toEqual([
    { kind: 'gallery', pictures: [picture('a.jpg', 'First'), picture('b.jpg')], caption: ['Both'] },
  ])
})

test('a gallery block of figures in figures', () => {
  const html =
    '<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><img src="/a.jpg"></figure><figure class="wp-block-image"><img src="/b.jpg"></figure></figure>'
  expect(blocksOf(html)).toEqual([{ kind: 'gallery', pictures: [picture('a.jpg'), picture('b.jpg')] }])
})

test('a classic gallery of definition lists', () => {
  const html = `<div id="gallery-1" class="gallery galleryid-7">
    <dl class="gallery-item"><dt class="gallery-icon"><a href="/x"><img src="/a.jpg"></a></dt><dd class="wp-caption-text gallery-caption">First</dd></dl>
    <dl class="gallery-item"><dt class="gallery-icon"><a href="/y"><img src="/b.jpg"></a></dt></dl><br style="clear: both"></div>`
  expect(blocksOf(html)).toEqual([{ kind: 'gallery', pictures: [picture('a.jpg', 'First'), picture('b.jpg')] }])
})

test('our own gallery', () => {
  const html =
    '<figure class="gallery"><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"></figure><figcaption>Both</figcaption></figure>'
  expect(blocksOf(html)).toMatchObject([{ kind: 'gallery', caption: ['Both'] }])
})

test('a gallery of one picture is a figure', () => {
  expect(blocksOf('<figure class="gallery"><img src="/a.jpg"><figcaption>One</figcaption></figure>')).toEqual([
    { kind: 'figure', picture: picture('a.jpg', 'One') },
  ])
})

test('words between the pictures of a gallery are kept', () => {
  expect(blocksOf('<div class="gallery"><img src="/a.jpg"><p>Words</p><img src="/b.jpg"></div>')).toMatchObject([
    { kind: 'gallery' },
    { kind: 'paragraph', text: ['Words'] },
  ])
})
