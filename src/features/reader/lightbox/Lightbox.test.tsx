// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { makeArticle, renderArticle } from '../render-article.tsx'

afterEach(cleanup)

const picture = (name: string) => ({
  src: `/media/${name}.jpg`,
  alt: name,
  width: 900,
  height: 600,
  caption: [`On ${name}`],
})
const pictured = makeArticle({
  hero: picture('ship'),
  body: [
    { id: 'a', kind: 'figure', picture: picture('quay') },
    { id: 'b', kind: 'aside', content: [{ kind: 'gallery', pictures: [picture('crane')] }] },
  ],
})
const address = () => screen.getByLabelText('address').textContent

test('a click on a picture opens it, says so in the address, and going back gives the focus back', async () => {
  await renderArticle({ article: pictured })
  const link = screen.getByRole('link', { name: 'Enlarge picture: quay' })
  await userEvent.click(link)
  const dialog = await screen.findByRole('dialog', { name: 'Picture 2 of 3' })
  expect(address()).toBe('/article/bridge?picture=2')
  expect(within(dialog).getByRole('img', { name: 'quay' })).toBeVisible()
  expect(dialog).toHaveTextContent('On quay')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close picture' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(address()).toBe('/article/bridge')
  expect(link).toHaveFocus()
})

test('arrow keys go round all pictures, nested ones included, in one step of history', async () => {
  await renderArticle({ article: pictured })
  await userEvent.click(screen.getByRole('link', { name: 'Enlarge picture: ship' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Next picture' }))
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('dialog', { name: 'Picture 3 of 3' })).toHaveTextContent('On crane')
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}')
  expect(address()).toBe('/article/bridge?picture=2')
  await userEvent.click(screen.getByRole('button', { name: 'Close picture' }))
  expect(address()).toBe('/article/bridge')
})

test('an address with a picture shows it, and closing leaves the article in its place', async () => {
  await renderArticle({ article: pictured, search: '?picture=3' })
  expect(await screen.findByRole('dialog', { name: 'Picture 3 of 3' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Close picture' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(address()).toBe('/article/bridge')
  expect(screen.getByRole('link', { name: 'Enlarge picture: crane' })).toHaveFocus()
})

test.each(['?picture=4', '?picture=0', '?picture=-1', '?picture=1e0', '?picture=x'])(
  '%s shows no picture',
  async search => {
    await renderArticle({ article: pictured, search })
    expect(screen.queryByRole('dialog')).toBeNull()
  },
)
