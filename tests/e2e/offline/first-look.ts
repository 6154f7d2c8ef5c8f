import { expect, type Newsstand, type Reader } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

/** The list that an open page looks at for news. */
export const newest = '/data/newest.json'

/** How often it was asked for. */
export const looks = ({ asked }: Newsstand): number => asked.filter(path => path === newest).length

/** Waits until the page has looked for news once; from then on its clock is the test's. The clock must be installed. */
export async function untilFirstLook({ page }: Reader, stand: Newsstand): Promise<void> {
  await untilTakenOver(page)
  await expect
    .poll(async () => {
      // The quiet in which the first look is taken comes by the page's own clock.
      await page.clock.runFor(1000)
      return looks(stand)
    })
    .toBe(1)
}

/** Opens the front page with a clock of the test's own, and waits until it has looked for news. */
export async function openAndLook(reader: Reader, stand: Newsstand): Promise<void> {
  await reader.page.clock.install()
  await reader.open('/')
  await untilFirstLook(reader, stand)
}
