import * as v from 'valibot'
import { editionSchema } from '../../../edition/input-schema.ts'
import type { DraftEdition, DraftPlace } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { readAddress } from './read-address.ts'
import { readBrand } from './read-brand.ts'
import { cleanLine } from '../values/clean-text.ts'
import { languageTag } from '../values/language.ts'
import { type Kept, readFields } from '../values/read-fields.ts'
import { isTimeZone } from '../values/zoned-time.ts'

/** The top of a feed; its items are read one by one elsewhere. */
export const topSchema = v.omit(editionSchema, ['items'])
type Top = Kept<v.InferOutput<typeof topSchema>>
/** What JSON Feed lacks of a paper, as far as it could be read. */
export type Extras = NonNullable<Top['_broadsheet']>

/** Reads the top of a JSON Feed, or our own `edition.json`, into what the press must know of the paper. */
export function readEdition(value: unknown, desk: Desk): DraftEdition {
  const top = readFields(topSchema, value, '$', desk)
  const extras = top._broadsheet ?? {}
  const edition: DraftEdition = { sections: readSections(extras, desk), seeMore: cleanLines(extras.see_more) }

  const title = cleanLine(top.title ?? '')
  if (title) edition.title = title
  else
    tell(
      desk,
      '$.title',
      'The paper has no title.',
      'Its host name is printed.',
      'Give the name of the paper in “title”.',
    )
  const description = cleanLine(top.description ?? '')
  if (description) edition.description = description
  const lang = readLanguage(top.language, '$.language', desk)
  if (lang) edition.lang = lang
  const timeZone = readTimeZone(extras, desk)
  if (timeZone) edition.timeZone = timeZone
  const url = top.home_page_url && readAddress(top.home_page_url, '$.home_page_url', desk)
  if (url) edition.url = url.replace(/\/+$/, '')
  if (top._broadsheet) edition.own = true
  const desks = cleanLines(extras.desks)
  if (desks.length > 0) edition.desks = desks
  const brand = extras.brand && readBrand(extras.brand, desk)
  if (brand) edition.brand = brand
  return edition
}

/** A language field as a canonical tag; what is none is reported. */
export function readLanguage(value: string | undefined, path: string, desk: Desk): string | undefined {
  if (!value?.trim()) return undefined
  const tag = languageTag(value)
  if (tag) return tag
  const fix = 'Give a BCP 47 tag: en, pt-PT, zh-Hant.'
  tell(desk, path, `“${value.slice(0, 40)}” is no language tag.`, 'The field was left out.', fix)
  return undefined
}

function readTimeZone({ time_zone: name }: Extras, desk: Desk): string | undefined {
  if (!name?.trim() || isTimeZone(name.trim())) return name?.trim() || undefined
  const fix = 'Give an IANA name: Asia/Macau, Europe/Lisbon, UTC.'
  tell(desk, '$._broadsheet.time_zone', `“${name.slice(0, 40)}” is no time zone.`, 'UTC is used.', fix)
  return undefined
}

function readSections({ sections = [] }: Extras, desk: Desk): DraftPlace[] {
  const places = new Map<string, DraftPlace>()
  sections.forEach((section, index) => {
    const path = `$._broadsheet.sections[${index}]`
    const slug = cleanLine(section.slug ?? '')
    const name = cleanLine(section.name ?? '') || slug
    const key = (slug || name).toLowerCase()
    if (!name || places.has(key)) {
      const what = name ? `The section “${name}” is listed twice.` : 'The section has neither name nor slug.'
      tell(desk, path, what, 'This entry was left out.', 'Give each section once, with a slug and a name.')
    } else {
      const names = readNames(section.names, `${path}.names`, desk)
      places.set(key, { name, ...(slug && { slug }), ...(names.size > 0 && { names }) })
    }
  })
  return [...places.values()]
}

type Names = NonNullable<NonNullable<Extras['sections']>[number]['names']>

function readNames(given: Names = [], path: string, desk: Desk): Map<string, string> {
  const names = new Map<string, string>()
  given.forEach((each, index) => {
    const lang = readLanguage(each.language, `${path}[${index}].language`, desk)
    const name = cleanLine(each.name ?? '')
    if (lang && name) names.set(lang, name)
  })
  return names
}

function cleanLines(values: string[] = []): string[] {
  return values.map(cleanLine).filter(Boolean)
}
