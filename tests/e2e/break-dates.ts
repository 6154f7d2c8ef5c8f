import type { Page } from '@playwright/test'

/** From now on the device cannot word a date, as one that does not know the paper's time zone: what words one fails. */
export const breakDates = (page: Page) =>
  page.evaluate(() => {
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct() {
        throw new RangeError('No such time zone')
      },
    })
  })
