// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { renderInPaper } from '../../tests/render.tsx'
import { StoryTime } from './StoryTime.tsx'

const time = <StoryTime iso="2020-01-13T08:30:00Z" lang="en" />

test('an old story is dated in the time zone of the edition, and tells the exact time on hover', async () => {
  await renderInPaper(time)
  const date = screen.getByText('13 January 2020')
  await userEvent.hover(date)
  expect(date).toHaveAttribute('title', '13 January 2020 at 16:30:00 GMT+8')
})

test('taking over a printed page leaves its dates as the press worded them, and words none itself', async () => {
  const root = document.createElement('p')
  root.innerHTML = '<time datetime="2020-01-13T08:30:00Z">the thirteenth</time>'
  document.body.append(root)
  const made = vi.spyOn(Intl, 'DateTimeFormat')
  const app = await act(() => hydrateRoot(root, <StoryTime iso="2020-01-13T08:30:00Z" lang="en" month="short" />))
  expect(root).toHaveTextContent('the thirteenth')
  expect(made).not.toHaveBeenCalled()
  act(() => app.render(<StoryTime iso="2020-01-14T08:30:00Z" lang="pt" />))
  expect(root).toHaveTextContent('14 de janeiro de 2020')
  expect(made).toHaveBeenCalled()
})
