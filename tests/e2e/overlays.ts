import type { Locator, Page } from '@playwright/test'

/** What a reader can open over a story, by what is pressed, and where it then is. */
export const overlays: { name: string; press: (page: Page) => Locator; place: string }[] = [
  { name: 'menu', press: page => page.getByRole('button', { name: 'Menu' }), place: 'dialog:popover-open' },
  { name: 'display', press: page => page.getByRole('button', { name: 'Display' }), place: 'dialog:popover-open' },
  { name: 'share', press: page => page.getByRole('button', { name: 'Share', exact: true }), place: 'dialog:modal' },
  { name: 'lightbox', press: page => page.locator('article figure a').first(), place: 'dialog:modal' },
  { name: 'contents', press: page => page.locator('summary'), place: 'details[open]' },
]
