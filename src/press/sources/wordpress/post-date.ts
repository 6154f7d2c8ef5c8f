import { type Desk, tell } from '../desk.ts'
import { own, ownText } from '../values/own-value.ts'
import { dateInAddress, readDate } from '../values/read-date.ts'

const fix = 'Export the post again with “date_gmt”.'

/**
 * When a post was published and changed. `*_gmt` means UTC although it carries no zone; the others are in the zone
 * of the site. Posts that were never published have `0000-00-00T00:00:00`.
 */
export function readPostDates(post: unknown, path: string, desk: Desk, link: string | undefined) {
  const date = readField(post, 'date', path, desk)
  const updated = readField(post, 'modified', path, desk)
  if (date) return { published: date, updated }
  const published = updated ?? dateInAddress(link)
  if (published) {
    const done = updated ? 'It is dated by its last change.' : 'It is dated by the day in its address.'
    tell(desk, `${path}.date_gmt`, 'The post has no date.', done, fix)
  }
  return { published, updated }
}

function readField(post: unknown, field: string, path: string, desk: Desk): string | undefined {
  const utc = { ...desk, calendar: { ...desk.calendar, timeZone: 'UTC' } }
  for (const name of [`${field}_gmt`, field]) {
    const written = own(post, name)
    if (written === undefined || written === null || ownText(written)?.startsWith('0000')) continue
    const zone = name.endsWith('_gmt') ? zoned(written) : written
    const date = readDate(zone, `${path}.${name}`, 'Another date was looked for.', name.endsWith('_gmt') ? utc : desk)
    if (date) return date
  }
  return undefined
}

/** Says what a zoneless date means, so that it need not be assumed and reported. */
function zoned(written: unknown): unknown {
  return typeof written === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d$/.test(written) ? `${written}Z` : written
}
