import type { DraftPlace } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { cleanLine } from '../values/clean-text.ts'
import { limitLine, longestName } from '../values/limit-line.ts'

/** Finds the section that an item names by slug or by name, whatever its case. */
export function readSection(value: string | undefined, path: string, desk: Desk): DraftPlace | undefined {
  const wanted = limitLine(cleanLine(value ?? ''), longestName, path, desk)
  if (!wanted) return undefined
  const { sections } = desk.edition
  const key = wanted.toLowerCase()
  const section =
    sections.find(({ slug }) => slug?.toLowerCase() === key) ?? sections.find(({ name }) => name.toLowerCase() === key)
  if (section) return section
  if (sections.length > 0) {
    const what = `The edition has no section “${wanted}”.`
    const fix = `Add it to “sections” of the edition, or name one of: ${sections.map(({ name }) => name).join(', ')}.`
    tell(desk, path, what, 'The section was added after the others.', fix)
  }
  return { name: wanted }
}
