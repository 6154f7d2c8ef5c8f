import type { FrontPage, Summary } from '../edition/model.ts'

/** All stories of the front page, from the lead down. */
export function storiesOf({ lead, seconds, sections, stories }: FrontPage): Summary[] {
  return [...(lead ? [lead] : []), ...seconds, ...sections.flatMap(each => each.stories), ...stories]
}
