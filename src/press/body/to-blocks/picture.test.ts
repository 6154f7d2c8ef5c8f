import { expect, test } from 'vitest'
import { blocksOf } from '../test-body.ts'

const pictureOf = (attributes: string, base?: string) => {
  const [block] = blocksOf(`<img ${attributes}>`, base === undefined ? {} : { base })
  return block?.kind === 'figure' ? block.picture : block
}

test('sizes are kept when both are sane', () => {
  expect(pictureOf('src="/a.jpg" width="640" height="480px"')).toMatchObject({ width: 640, height: 480 })
  for (const sizes of [
    'width="100%" height="480"',
    'width="640"',
    'width="-1" height="480"',
    'width="99999999" height="1"',
  ]) {
    expect(pictureOf(`src="/a.jpg" ${sizes}`)).toEqual({ src: 'https://news.example/a.jpg', alt: '' })
  }
})

test('unsafe candidates of a srcset are left out, and one alone says nothing', () => {
  expect(pictureOf('src="/a.jpg" srcset="/a.jpg 100w, javascript:x 200w, /b.jpg 300w"')).toMatchObject({
    srcset: 'https://news.example/a.jpg 100w, https://news.example/b.jpg 300w',
  })
  expect(pictureOf('src="/a.jpg" srcset="/a.jpg 100w, data:image/png;base64,A 200w"')).not.toHaveProperty('srcset')
})

test('widths and densities are not mixed', () => {
  expect(pictureOf('src="/a.jpg" srcset="/a.jpg 100w, /b.jpg 2x, /c.jpg 200w"')).toMatchObject({
    srcset: 'https://news.example/a.jpg 100w, https://news.example/c.jpg 200w',
  })
})

test('a picture of the edition is a path', () => {
  expect(blocksOf('<img src="media/x.svg" alt="X">', { base: '' })).toEqual([
    { kind: 'figure', picture: { src: '/media/x.svg', alt: 'X' } },
  ])
})
