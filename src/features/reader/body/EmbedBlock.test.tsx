// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { makeArticle, renderArticle } from '../render-article.tsx'

vi.mock('./Player.tsx', () => {
  throw new Error('A release took it away')
})

test('where a player’s code cannot come, that is said, and the link and the button stay', async () => {
  const player = 'https://www.youtube-nocookie.com/embed/1'
  const href = 'https://www.youtube.com/watch?v=1'
  const body = [{ id: 'a', kind: 'embed' as const, provider: 'YouTube', href, title: 'A film', player }]
  await renderArticle({ article: makeArticle({ body }) })
  await userEvent.click(screen.getByRole('button', { name: 'Load from YouTube' }))
  expect(await screen.findByText('Check your connection and try again.')).toHaveRole('status')
  expect(screen.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute('href', href)
  expect(screen.getByRole('button', { name: 'Load from YouTube' })).toBeVisible()
})
