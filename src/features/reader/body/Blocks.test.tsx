// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Block } from '../../../edition/blocks.ts'
import { makeArticle, renderArticle } from '../render-article.tsx'
// Read beforehand: on a busy machine its first reading takes longer than the page may be waited for.
import './Player.tsx'

afterEach(cleanup)

const renderBody = (...body: Block[]) => renderArticle({ article: makeArticle({ body }) })
const text = (words: string) => ({ kind: 'paragraph' as const, text: [words] })
const picture = { src: 'https://p.test/a.jpg', alt: 'A ship', width: 900, height: 600, caption: ['In port'] }

test('every block carries its id', async () => {
  const body: Block[] = [
    { id: 'a', ...text('One') },
    { id: 'b', kind: 'heading', level: 2, text: ['Two'] },
    { id: 'c', kind: 'list', ordered: false, items: [[text('Three')]] },
    { id: 'd', kind: 'quote', content: [text('Four')] },
    { id: 'e', kind: 'pull-quote', text: ['Five'] },
    { id: 'f', kind: 'figure', picture },
    { id: 'g', kind: 'gallery', pictures: [picture] },
    { id: 'h', kind: 'table', head: [], rows: [[{ text: ['Eight'] }]] },
    { id: 'i', kind: 'code', text: 'nine()' },
    { id: 'j', kind: 'rule' },
    { id: 'k', kind: 'related', href: '/article/x', headline: 'Eleven' },
    { id: 'l', kind: 'embed', provider: 'X', href: 'https://x.com/1', title: 'Twelve' },
    { id: 'm', kind: 'aside', content: [text('Thirteen')] },
  ]
  await renderBody(...body)
  for (const { id } of body) expect(document.getElementById(id)).toBeInTheDocument()
})

test('headings keep their level', async () => {
  await renderBody({ id: 'a', kind: 'heading', level: 3, text: ['The ', { kind: 'emphasis', text: ['tide'] }] })
  expect(screen.getByRole('heading', { level: 3, name: 'The tide' })).toBeVisible()
})

test('an ordered list begins at its number and holds lists', async () => {
  const inner = { kind: 'list' as const, ordered: false, items: [[text('Inside')]] }
  await renderBody({
    id: 'a',
    kind: 'list',
    ordered: true,
    start: 3,
    items: [[text('Third'), inner], [text('Fourth')]],
  })
  const [outer, nested] = screen.getAllByRole('list')
  expect(outer).toHaveAttribute('start', '3')
  expect(outer?.tagName).toBe('OL')
  expect(nested).toHaveTextContent('Inside')
})

test('a quotation names its source and keeps its language', async () => {
  await renderBody({ id: 'a', kind: 'quote', content: [text('Bom dia')], cite: ['Camões'], lang: 'pt' })
  const figure = screen.getByRole('figure')
  expect(figure).toHaveAttribute('lang', 'pt')
  expect(within(figure).getByRole('blockquote')).toHaveTextContent('Bom dia')
  expect(figure).toHaveTextContent('Camões')
})

test('a gallery shows each picture with its words, and its own', async () => {
  await renderBody({
    id: 'a',
    kind: 'gallery',
    pictures: [picture, { ...picture, alt: 'A quay' }],
    caption: ['The port'],
  })
  const gallery = screen.getByRole('figure')
  expect(
    within(gallery)
      .getAllByRole('img')
      .map(image => image.getAttribute('alt')),
  ).toEqual(['A ship', 'A quay'])
  expect(gallery).toHaveTextContent('The port')
})

test('a table is a region named by its caption that the keyboard reaches, with headers that say what they head', async () => {
  await renderBody({
    id: 'a',
    kind: 'table',
    caption: ['Tides'],
    head: [
      [
        { text: ['Day'], header: 'column' },
        { text: ['Metres'], header: 'column', align: 'end' },
      ],
    ],
    rows: [
      [
        { text: ['Monday'], header: 'row' },
        { text: ['2.1'], align: 'end', colSpan: 2 },
      ],
    ],
  })
  const region = screen.getByRole('region', { name: 'Tides' })
  expect(region).toHaveAttribute('tabindex', '0')
  expect(within(region).getByRole('columnheader', { name: 'Metres' })).toHaveAttribute('scope', 'col')
  expect(within(region).getByRole('rowheader', { name: 'Monday' })).toHaveAttribute('scope', 'row')
  expect(within(region).getByRole('cell', { name: '2.1' })).toHaveAttribute('colspan', '2')
})

test('the head of a column of figures stands over its figures, whether it says so or not', async () => {
  await renderBody({
    id: 'a',
    kind: 'table',
    head: [
      [
        { text: ['Day'], header: 'column' },
        { text: ['Metres'], header: 'column' },
      ],
    ],
    rows: [[{ text: ['Monday'] }, { text: ['2.1'], align: 'end' }]],
  })
  expect(screen.getByRole('columnheader', { name: 'Metres' })).toHaveClass('text-end')
  expect(screen.getByRole('columnheader', { name: 'Day' })).toHaveClass('text-start')
})

test('a table without caption is named by its columns', async () => {
  await renderBody({ id: 'a', kind: 'table', head: [[{ text: ['Day'] }, { text: ['Metres'] }]], rows: [] })
  expect(screen.getByRole('region', { name: 'Table: Day, Metres' })).toBeVisible()
})

test('code says its language and is text', async () => {
  await renderBody({ id: 'a', kind: 'code', text: 'a <b>\n  c', language: 'HTML' })
  expect(screen.getByRole('region', { name: 'HTML' }).textContent).toBe('a <b>\n  c')
})

test('“See more” has the publisher’s phrase, or the paper’s', async () => {
  await renderBody(
    { id: 'a', kind: 'related', href: '/article/x', headline: 'The tide', label: 'Leia mais' },
    { id: 'b', kind: 'related', href: 'https://y.test/', headline: 'The moon' },
  )
  expect(document.getElementById('a')).toHaveTextContent('Leia mais: The tide')
  expect(document.getElementById('b')).toHaveTextContent('See more: The moon')
  expect(screen.getByRole('link', { name: 'The tide' })).toHaveAttribute('href', '/article/x')
  expect(screen.getByRole('link', { name: 'The moon' })).toHaveAttribute('rel', 'noopener noreferrer')
})

const film = { kind: 'embed' as const, provider: 'YouTube', href: 'https://www.youtube.com/watch?v=1', title: 'A film' }

test('an embed is a described link, and nothing of it loads before the reader asks', async () => {
  await renderBody({ id: 'a', ...film, player: 'https://www.youtube-nocookie.com/embed/1' })
  const link = screen.getByRole('link', { name: 'Open on YouTube' })
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(screen.getByText(/tells YouTube/)).toBeVisible()
  expect(document.querySelector('iframe')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Load from YouTube' }))
  const frame = await screen.findByTitle('A film')
  expect(frame).toHaveAttribute('src', 'https://www.youtube-nocookie.com/embed/1')
  expect(frame).toHaveAttribute('sandbox')
  expect(frame).toHaveFocus()
})

test('an embed without a player has no button', async () => {
  await renderBody({ id: 'a', ...film })
  expect(screen.queryByRole('button', { name: /YouTube/ })).toBeNull()
})

test('an aside is named by its title', async () => {
  await renderBody({ id: 'a', kind: 'aside', title: ['Two storms'], content: [text('Hato')] })
  expect(screen.getByRole('complementary', { name: 'Two storms' })).toHaveTextContent('Hato')
})
