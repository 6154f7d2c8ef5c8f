import { type Desk, tell } from '../desk.ts'
import { isoDate } from '../values/parse-date.ts'
import { dateInAddress, readDate } from '../values/read-date.ts'

type Dates = { date_published?: string | number; date_modified?: string | number }

const fix = 'Give “date_published”, for example 2026-01-13T08:30:00+08:00.'

/**
 * When an item was published and changed. JSON Feed allows items without dates; a newspaper does not, so one is
 * found: the date of change, the day in the address, the date of the item before, at last the file's own. A date
 * that is there but cannot be read is another matter: a wrong one would be printed, so that only the first two
 * stand in for it. Without any, `published` is missing.
 */
export function readItemDates(item: Dates, path: string, desk: Desk, url?: string, previous?: string) {
  const written = `${item.date_published ?? ''}`.trim() !== ''
  const published = readDate(item.date_published, `${path}.date_published`, 'Another date was looked for.', desk)
  const updated = readDate(item.date_modified, `${path}.date_modified`, 'The field was left out.', desk)
  if (published) return { published, updated }

  const inAddress = dateInAddress(url)
  const candidates: [string | undefined, string][] = [
    [updated, 'It is dated by its last change.'],
    [inAddress, 'It is dated by the day in its address.'],
    [written ? undefined : previous, 'It is dated like the article before it.'],
    [written ? undefined : isoDate(desk.modified), 'It is dated by the file it stands in.'],
  ]
  const [found, done] = candidates.find(([date]) => date) ?? []
  if (found && done) {
    const what = written ? 'The article’s date cannot be used.' : 'The article has no date.'
    tell(desk, `${path}.date_published`, what, done, fix)
  }
  return { published: found, updated }
}
