// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderInPaper } from '../../tests/render.tsx'
import { DisplayPopover } from './DisplayPopover.tsx'

afterEach(cleanup)

test('the button opens two groups of choices, the usual ones chosen', async () => {
  await renderInPaper(<DisplayPopover />)
  const button = screen.getByRole('button', { name: 'Display' })
  button.focus()
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '')
  expect(popover).toHaveAttribute('popover', 'auto')
  const theme = within(await screen.findByRole('group', { name: 'Theme', hidden: true }))
  expect(theme.getByRole('radio', { checked: true, hidden: true })).toHaveAccessibleName('System')
  const text = within(screen.getByRole('group', { name: 'Text size', hidden: true }))
  expect(text.getByRole('radio', { checked: true, hidden: true })).toHaveAccessibleName('Medium')
})

test('a choice changes the page at once and is kept', async () => {
  const user = userEvent.setup()
  await renderInPaper(<DisplayPopover />)
  await user.hover(screen.getByRole('button', { name: 'Display' }))
  await user.click(await screen.findByLabelText('Sepia'))
  await user.click(screen.getByLabelText('Largest'))
  expect(document.documentElement.dataset).toMatchObject({ theme: 'sepia', text: 'xl' })
  expect(screen.getByLabelText('Sepia')).toBeChecked()
  expect(screen.getByLabelText('System')).not.toBeChecked()
  cleanup()
  await renderInPaper(<DisplayPopover />)
  await user.hover(screen.getByRole('button', { name: 'Display' }))
  expect(await screen.findByLabelText('Largest')).toBeChecked()
})
