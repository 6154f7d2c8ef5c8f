// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { edition } from '../../../tests/render.tsx'
import { makeArticle, renderArticle } from './render-article.tsx'

afterEach(cleanup)

test('kicker, headline, standfirst, names, times and reading time are there', async () => {
  await renderArticle({
    article: makeArticle({
      standfirst: 'After seven years.',
      section: { slug: 'city', name: 'City' },
      authors: [
        { slug: 'ana', name: 'Ana Lei' },
        { slug: 'bo', name: 'Bo Chan' },
        { slug: 'rui', name: 'Rui Sá' },
      ],
      updated: '2026-01-14T01:00:00Z',
    }),
  })
  expect(screen.getByRole('heading', { level: 1, name: 'The bridge opens' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'City' })).toHaveAttribute('href', '/section/city')
  expect(screen.getByText('After seven years.')).toBeVisible()
  expect(screen.getByText(/^By/)).toHaveTextContent('By Ana Lei, Bo Chan, and Rui Sá')
  expect(screen.getByRole('link', { name: 'Bo Chan' })).toHaveAttribute('href', '/author/bo')
  expect(screen.getByText(/^Published/)).toHaveTextContent('Published 13 January 2026')
  expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated 14 January 2026')
  expect(screen.getByText('3 min read')).toBeVisible()
  expect(screen.getByText('Share')).toBeVisible()
})

test('no label stands without its value', async () => {
  await renderArticle({ article: makeArticle() })
  expect(screen.queryByText(/^By\b/)).toBeNull()
  expect(screen.queryByText(/Updated/)).toBeNull()
  expect(screen.queryByText(/Also in/)).toBeNull()
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.queryByRole('navigation')).toBeNull()
})

test('translations are named in their own language and say which it is', async () => {
  await renderArticle({
    article: makeArticle({
      translations: [
        { lang: 'zh-Hant', slug: 'bridge-zh', headline: '大橋通車' },
        { lang: 'pt-PT', slug: 'bridge-pt', headline: 'A ponte abre' },
      ],
    }),
  })
  expect(screen.getByText(/^Also in/)).toHaveTextContent('Also in: 繁體中文 · Português')
  const chinese = screen.getByRole('link', { name: '繁體中文' })
  expect(chinese).toHaveAttribute('href', '/article/bridge-zh')
  expect(chinese).toHaveAttribute('hreflang', 'zh-Hant')
  expect(chinese).toHaveAttribute('lang', 'zh-Hant')
})

test('a story in another language speaks that language throughout, and the page with it until the reader leaves', async () => {
  const { unmount } = await renderArticle({
    article: makeArticle({ lang: 'zh-Hant', headline: '大橋通車', keyPoints: [['七年後']] }),
  })
  expect(screen.getByRole('article')).toHaveAttribute('lang', 'zh-Hant')
  expect(screen.getByRole('region', { name: '重點' })).toBeVisible()
  expect(document.documentElement.lang).toBe('zh-Hant')
  unmount()
  expect(document.documentElement.lang).toBe(edition.lang)
})

test('title, description and canonical address are the story’s', async () => {
  await renderArticle({
    article: makeArticle({ standfirst: 'After seven years.', url: 'https://post.test/article/bridge' }),
  })
  expect(document.title).toBe('The bridge opens · The Test Paper')
  expect(document.querySelector('meta[name=description]')).toHaveAttribute('content', 'After seven years.')
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute('href', 'https://post.test/article/bridge')
})
