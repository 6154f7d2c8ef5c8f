import { expect, test } from 'vitest'
import { describeEmbed } from './providers.ts'

test.each([
  'https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x',
  'https://youtu.be/dQw4w9WgXcQ',
  'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  'https://m.youtube.com/shorts/dQw4w9WgXcQ',
])('%s is a video without cookies', address => {
  expect(describeEmbed(address)).toMatchObject({
    provider: 'YouTube',
    href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    player: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  })
})

test('Vimeo does not track, and unlisted videos keep their key', () => {
  expect(describeEmbed('https://player.vimeo.com/video/123456?h=abc12&title=0')).toMatchObject({
    provider: 'Vimeo',
    href: 'https://vimeo.com/123456',
    player: 'https://player.vimeo.com/video/123456?h=abc12&dnt=1',
  })
})

test('players that carry the address of a page lead to it', () => {
  expect(
    describeEmbed('https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fvideos%2F1%2F'),
  ).toMatchObject({ provider: 'Facebook', href: 'https://www.facebook.com/x/videos/1/' })
  expect(describeEmbed('https://www.facebook.com/plugins/video.php?href=javascript:x').href).toContain(
    'plugins/video.php',
  )
})

test('an unknown site is called by its host and has no player', () => {
  expect(describeEmbed('https://www.charts.example/1')).toEqual({
    provider: 'charts.example',
    href: 'https://www.charts.example/1',
    known: false,
  })
  expect(describeEmbed('https://notyoutube.com/embed/dQw4w9WgXcQ')).not.toHaveProperty('player')
  expect(describeEmbed('https://youtube.com.evil.example/embed/dQw4w9WgXcQ')).not.toHaveProperty('player')
})
