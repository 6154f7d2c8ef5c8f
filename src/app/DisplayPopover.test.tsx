// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderInPaper } from '../../tests/render.tsx'
import { DisplayPopover } from './DisplayPopover.tsx'

afterEach(cleanup)

test('the button opens the choices, the usual ones chosen', async () => {
  await renderInPaper(<DisplayPopover />)
  const button = screen.getByRole('button', { name: 'Display' })
  button.focus()
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '')
  expect(popover).toHaveAttribute('popover', 'auto')
  const chosen = async (group: string) =>
    within(await screen.findByRole('group', { name: group, hidden: true })).getByRole('radio', {
      checked: true,
      hidden: true,
    })
  expect(await chosen('Theme')).toHaveAccessibleName('System')
  expect(await chosen('Text size')).toHaveAccessibleName('Medium')
  expect(await chosen('Typeface')).toHaveAccessibleName('Serif')
  expect(await chosen('Column width')).toHaveAccessibleName('Normal')
  expect(await chosen('Line spacing')).toHaveAccessibleName('Normal')
})

test('a choice changes the page at once and is kept', async () => {
  const user = userEvent.setup()
  await renderInPaper(<DisplayPopover />)
  await user.hover(screen.getByRole('button', { name: 'Display' }))
  await user.click(await screen.findByLabelText('Sepia'))
  await user.click(screen.getByLabelText('Largest'))
  await user.click(screen.getByLabelText('Sans serif'))
  await user.click(screen.getByLabelText('Wide'))
  await user.click(screen.getByLabelText('Open'))
  expect(document.documentElement.dataset).toMatchObject({
    theme: 'sepia',
    text: 'xl',
    typeface: 'sans',
    measure: 'wide',
    spacing: 'open',
  })
  expect(screen.getByLabelText('Sepia')).toBeChecked()
  expect(screen.getByLabelText('System')).not.toBeChecked()
  cleanup()
  await renderInPaper(<DisplayPopover />)
  await user.hover(screen.getByRole('button', { name: 'Display' }))
  for (const value of ['Largest', 'Sans serif', 'Wide', 'Open'])
    expect(await screen.findByLabelText(value)).toBeChecked()
})
