// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { edition } from '../../../tests/render.tsx'
import { EditionScope } from '../../data/edition-query.tsx'
import { LanguageScope } from '../../data/language.tsx'
import { createQueryClient } from '../../data/query-client.ts'
import { editionData } from '../../edition/addresses.ts'
import { loadAllMessages } from '../../lib/messages/languages.ts'
import { ShareButton } from './ShareButton.tsx'
import type { ShareStory } from './share-story.ts'

let number = 0
let story: ShareStory

/** Each test has a story of its own: what was typed for one is kept for the visit. */
beforeEach(async () => {
  await loadAllMessages()
  number += 1
  story = {
    slug: `tides-${number}`,
    headline: 'The tides',
    standfirst: 'Twice a day.',
    lang: 'en',
    url: `https://paper.example/tides-${number}`,
  }
})

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'canShare')
})

function Frame({ compact = false, site }: { compact?: boolean; site?: string }) {
  const client = createQueryClient({ [editionData]: site ? { ...edition, url: site } : edition })
  return (
    <QueryClientProvider client={client}>
      <EditionScope>
        <Suspense>
          <LanguageScope lang="en">
            <ShareButton story={story} compact={compact} />
          </LanguageScope>
        </Suspense>
      </EditionScope>
    </QueryClientProvider>
  )
}

async function openDialog() {
  const user = userEvent.setup()
  render(<Frame />)
  const button = screen.getByRole('button', { name: 'Share' })
  await user.click(button)
  return { user, button, dialog: await screen.findByRole('dialog', { name: 'Share' }) }
}

/** Stops letters at the door and keeps their addresses. */
function catchLetters(): URL[] {
  const letters: URL[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function open(this: HTMLAnchorElement) {
    letters.push(new URL(this.href))
  })
  return letters
}

test('printed, it is a link that writes a letter', () => {
  document.body.innerHTML = renderToString(<Frame site="https://paper.example" />)
  const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Share' })
  const letter = new URL(href).searchParams
  expect(letter.get('subject')).toBe('The tides')
  expect(letter.get('body')).toBe(`The tides\r\n\r\nTwice a day.\r\n\r\n${story.url}`)
})

test('printed, a card without an address of its own gives its page on the site', () => {
  delete story.url
  document.body.innerHTML = renderToString(<Frame compact site="https://paper.example" />)
  const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Share “The tides”' })
  expect(new URL(href).searchParams.get('body')).toBe(`https://paper.example/article/${story.slug}`)
})

test('the dialog opens with the focus on its first deed', async () => {
  const { dialog } = await openDialog()
  expect(within(dialog).getByRole('button', { name: 'Copy link' })).toHaveFocus()
  expect(within(dialog).getByRole('textbox', { name: 'Address of the story' })).toHaveValue(story.url)
  expect(within(dialog).getByRole('img', { name: 'QR code of the story’s address' })).toBeVisible()
})

test.each(['{Enter}', ' '])('the key %j opens it too', async key => {
  const user = userEvent.setup()
  render(<Frame />)
  await user.tab()
  expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus()
  await user.keyboard(key)
  expect(await screen.findByRole('dialog', { name: 'Share' })).toBeVisible()
})

test('it closes by its button', async () => {
  const { user, dialog } = await openDialog()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('copying the link is confirmed, each time', async () => {
  const { user, dialog } = await openDialog()
  const copy = within(dialog).getByRole('button', { name: 'Copy link' })
  await user.click(copy)
  const first = await within(dialog).findByText('Link copied')
  expect(await navigator.clipboard.readText()).toBe(story.url)
  await user.click(copy)
  await waitFor(() => expect(first).not.toBeInTheDocument())
  expect(within(dialog).getByText('Link copied')).toBeVisible()
})

test('a link that cannot be copied is selected, and that is said', async () => {
  const { user, dialog } = await openDialog()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(within(dialog).getByRole('button', { name: 'Copy link' }))
  expect(await within(dialog).findByText(/could not be copied/)).toBeVisible()
  const field = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Address of the story' })
  expect(field).toHaveFocus()
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, story.url?.length])
})

test('without a share sheet of the system none is offered', async () => {
  const { dialog } = await openDialog()
  expect(within(dialog).queryByRole('button', { name: 'Share with an app' })).toBeNull()
})

test('the share sheet of the system gets headline and address; closing it is no failure', async () => {
  const share = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'))
  Object.assign(navigator, { share, canShare: () => true })
  const { user, dialog } = await openDialog()
  await user.click(within(dialog).getByRole('button', { name: 'Share with an app' }))
  expect(share).toHaveBeenCalledWith({ title: 'The tides', text: 'The tides', url: story.url })
  expect(within(dialog).queryByText(/share sheet/)).toBeNull()
})

test('a share sheet that fails says so', async () => {
  Object.assign(navigator, { share: vi.fn().mockRejectedValue(new DOMException('no', 'NotAllowedError')) })
  const { user, dialog } = await openDialog()
  await user.click(within(dialog).getByRole('button', { name: 'Share with an app' }))
  expect(await within(dialog).findByText(/could not open its share sheet/)).toBeVisible()
})

test('services are plain links that tell nothing of where they were followed', async () => {
  const { dialog } = await openDialog()
  const names = ['WhatsApp', 'Telegram', 'LINE', 'Facebook', 'X', 'LinkedIn', 'Weibo']
  for (const name of names) {
    const link = within(dialog).getByRole('link', { name: `Share on ${name}` })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('target', '_blank')
  }
})

test('a wrong address is told at its field, and nothing typed is lost', async () => {
  const letters = catchLetters()
  const { user, dialog } = await openDialog()
  const to = within(dialog).getByRole('textbox', { name: /e-mail address/ })
  await user.type(within(dialog).getByRole('textbox', { name: 'Your name' }), 'Ana')
  await user.type(within(dialog).getByRole('textbox', { name: /note/ }), 'Read this')
  await user.type(to, 'bo@example')
  await user.click(within(dialog).getByRole('button', { name: 'Open in your mail program' }))
  expect(to).toHaveFocus()
  expect(to).toBeInvalid()
  expect(to).toHaveAccessibleDescription(/This is not an e-mail address/)
  expect(to).toHaveValue('bo@example')
  expect(letters).toEqual([])

  await user.type(to, '.org')
  expect(to).toBeValid()
  await user.click(within(dialog).getByRole('button', { name: 'Open in your mail program' }))
  expect(letters.map(({ pathname }) => pathname)).toEqual(['bo@example.org'])
  expect(letters[0]?.searchParams.get('body')).toBe(
    `Ana thought you would like this story.\r\n\r\nRead this\r\n\r\nThe tides\r\nTwice a day.\r\n\r\n${story.url}`,
  )
  expect(within(dialog).getByText(/should now show the message/)).toBeVisible()
})

test('no address at all is told too, and of several wrong ones the first by name', async () => {
  catchLetters()
  const { user, dialog } = await openDialog()
  const send = within(dialog).getByRole('button', { name: 'Open in your mail program' })
  const to = within(dialog).getByRole('textbox', { name: /e-mail address/ })
  await user.click(send)
  expect(to).toHaveAccessibleDescription(/Enter your friend’s/)
  await user.type(to, 'ana@example.org, bo')
  await user.click(send)
  expect(to).toHaveAccessibleDescription(/“bo” is not/)
})

test('a note too long for mail programs is told at the note', async () => {
  const letters = catchLetters()
  const { user, dialog } = await openDialog()
  const note = within(dialog).getByRole('textbox', { name: /note/ })
  await user.type(within(dialog).getByRole('textbox', { name: /e-mail address/ }), 'bo@example.org')
  await user.click(note)
  await user.paste('long '.repeat(600))
  await user.click(within(dialog).getByRole('button', { name: 'Open in your mail program' }))
  expect(note).toHaveFocus()
  expect(note).toHaveAccessibleDescription(/characters shorter/)
  expect(letters).toEqual([])
})

test('what was typed is there when the dialog opens again, also on a new page', async () => {
  const { user, button, dialog } = await openDialog()
  await user.type(within(dialog).getByRole('textbox', { name: /e-mail address/ }), 'bo@')
  await user.type(within(dialog).getByRole('textbox', { name: /note/ }), 'Hello')
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await user.click(button)
  expect(await screen.findByRole('textbox', { name: /e-mail address/ })).toHaveValue('bo@')
  cleanup()
  await openDialog()
  expect(screen.getByRole('textbox', { name: /note/ })).toHaveValue('Hello')
})

test('readers whose mail is a web page can copy the message', async () => {
  const { user, dialog } = await openDialog()
  const name = within(dialog).getByRole('textbox', { name: 'Your name' })
  await user.clear(name)
  await user.type(name, 'Bo')
  await user.type(within(dialog).getByRole('textbox', { name: /note/ }), 'Hello')
  await user.click(within(dialog).getByRole('button', { name: 'Copy the message' }))
  expect(await within(dialog).findByText('Message copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(
    `Bo thought you would like this story.\n\nHello\n\nThe tides\nTwice a day.\n\n${story.url}`,
  )
})

test('a message that cannot be copied is shown and selected', async () => {
  const { user, dialog } = await openDialog()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(within(dialog).getByRole('button', { name: 'Copy the message' }))
  const message = await within(dialog).findByRole('textbox', { name: 'Message' })
  expect(message).toHaveFocus()
  expect(within(dialog).getByText(/message could not be copied/)).toBeVisible()
})
