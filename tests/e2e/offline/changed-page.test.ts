import type { Page } from '@playwright/test'
import { expectSoon } from './endings.ts'
import { expect, type Reader, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'

/** The page reads, saves, and leads on without being loaded anew. */
async function expectToWork({ page, expectEnding }: Reader): Promise<void> {
  await expectEnding('content')
  const born = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSoon(page.getByRole('button', { name: 'Saved' }))
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Library' }).click()
  await expectSoon(page.getByRole('heading', { level: 2, name: 'Saved' }))
  await page.goBack()
  await expectEnding('content')
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  await expect(page).toHaveTitle(/The Praia Review$/)
  await expectEnding('content')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
}

/** What is done to the printed page before the app comes. */
const done = (page: Page, how: () => void) =>
  page.addInitScript(`document.addEventListener('DOMContentLoaded', ${String(how)})`)

for (const [who, how] of [
  [
    'an extension that puts things into head and body',
    () => {
      const style = document.createElement('style')
      style.textContent = 'extension-bar { color: red }'
      document.head.prepend(style)
      document.head.append(document.createElement('meta'))
      document.body.prepend(document.createElement('extension-bar'))
      document.body.append(document.createElement('extension-foot'))
      document.body.setAttribute('data-extension', 'here')
      document.documentElement.setAttribute('data-extension', 'here')
      document.querySelector('h1')?.setAttribute('data-extension', 'here')
      document.getElementById('root')?.prepend(document.createElement('extension-root'))
      document.querySelector('main p')?.prepend(document.createElement('extension-word'))
      document.querySelector('main')?.append(document.createElement('extension-box'))
    },
  ],
  [
    'an extension that takes things away',
    () => {
      for (const each of document.querySelectorAll(
        'figure, time, header button, main p:nth-of-type(2), [rel=manifest]',
      ))
        each.remove()
    },
  ],
  [
    'a dictionary that marks words',
    () => {
      for (const each of document.querySelectorAll('main p, main h1')) {
        const text = [...each.childNodes].find(node => node.nodeType === Node.TEXT_NODE)
        if (!(text instanceof Text) || text.length < 12) continue
        const mark = document.createElement('mark')
        const word = text.splitText(5)
        word.splitText(5)
        word.replaceWith(mark)
        mark.append(word)
      }
    },
  ],
] as const) {
  test(`a page changed by ${who} is read, and the app works in it`, async ({ reader, page }) => {
    await done(page, how)
    await reader.open(story)
    await untilTakenOver(page)
    await expectToWork(reader)
  })
}

test('a page that a translator rewrites while it is read goes on working', async ({ reader, page }) => {
  await reader.open(story)
  await untilTakenOver(page)
  await page.evaluate(() => {
    document.documentElement.lang = 'de'
    const texts: Text[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const text = walk.currentNode
      const isRead = text.parentElement?.closest('main p, main h1, main h2, footer, nav')
      if (text instanceof Text && isRead && text.data.trim()) texts.push(text)
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
  await expectToWork(reader)
})
