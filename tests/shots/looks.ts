import type { BrowserContextOptions, Page } from '@playwright/test'

/** How the paper looks: what the reader's system says, and what the reader chose. */
export type Look = { options: BrowserContextOptions; theme?: string }

/** The widths that every page is designed at, in CSS pixels. */
export const widths = [360, 768, 1024, 1440, 1920]

export const looks: Record<string, Look> = {
  light: { options: { colorScheme: 'light' } },
  dark: { options: { colorScheme: 'dark' } },
  sepia: { options: { colorScheme: 'light' }, theme: 'sepia' },
  contrast: { options: { colorScheme: 'light', contrast: 'more' } },
  forced: { options: { colorScheme: 'dark', forcedColors: 'active' } },
}

/** Chooses the theme as on an earlier visit, and has the typeface here from the start. */
export async function choose(page: Page, { theme = 'system' }: Pick<Look, 'theme'>): Promise<void> {
  await page.addInitScript(chosen => {
    localStorage.setItem('broadsheet / display', JSON.stringify({ theme: chosen, text: 'm' }))
    localStorage.setItem('broadsheet / faces', '1')
  }, theme)
}
