import type { DraftEdition, DraftPlace } from '../../draft.ts'
import { languageTag } from '../values/language.ts'
import { own, ownNumber, ownText } from '../values/own-value.ts'
import { decodeSlug } from '../values/decode-slug.ts'
import { guessLanguage } from '../values/guess-language.ts'
import { plainText } from '../values/plain-text.ts'
import { safeAddress } from '../values/safe-address.ts'
import { isTimeZone } from '../values/zoned-time.ts'
import { renderedText } from './rendered.ts'

/** What a WordPress site says of itself at `/wp-json/`. */
export function readSite(site: unknown): DraftEdition {
  const title = plainText(ownText(site, 'name') ?? '')
  const description = plainText(ownText(site, 'description') ?? '')
  const timeZone = readTimeZone(site)
  const url = safeAddress(ownText(site, 'home') ?? ownText(site, 'url') ?? '')?.replace(/\/+$/, '')
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(timeZone && { timeZone }),
    ...(url && { url }),
    sections: [],
    seeMore: [],
  }
}

/** What can be gathered of the paper from one of its posts, where nothing else is known. */
export function guessSite(post: unknown): DraftEdition {
  const link = URL.parse(ownText(post, 'link') ?? '')
  const title = plainText(ownText(post, 'yoast_head_json', 'og_site_name') ?? '')
  const named = languageTag(ownText(post, 'lang') ?? ownText(post, 'yoast_head_json', 'og_locale') ?? '')
  const lang = named ?? guessLanguage(renderedText(post, 'title') + renderedText(post, 'content'))
  const timeZone = guessTimeZone(post)
  return {
    ...(title && { title }),
    ...(lang && { lang }),
    ...(timeZone && { timeZone }),
    ...(link && /^https?:$/.test(link.protocol) && { url: link.origin }),
    sections: [],
    seeMore: [],
  }
}

/** A menu holds that many; smaller sections come after them in the order of their names. */
const mostSections = 12

/** The sections of a live site: its top categories, fullest first. */
export function readSections(categories: unknown): DraftPlace[] {
  if (!Array.isArray(categories)) return []
  const places = categories.flatMap(category => {
    const name = plainText(ownText(category, 'name') ?? '')
    const slug = decodeSlug(ownText(category, 'slug') ?? '')
    const isTop = ownNumber(category, 'parent') === undefined && !/^uncategori[sz]ed/.test(slug)
    return name && slug && isTop ? [{ name, slug }] : []
  })
  return places.slice(0, mostSections)
}

/** Sites name a zone, or only their distance from UTC in hours, for which IANA has names with the sign turned round. */
function readTimeZone(site: unknown): string | undefined {
  const name = ownText(site, 'timezone_string')
  if (name && isTimeZone(name)) return name
  return zoneOf(Number(own(site, 'gmt_offset') ?? Number.NaN))
}

/** A post has its date in the zone of the site as well as in UTC. */
function guessTimeZone(post: unknown): string | undefined {
  const [here, utc] = ['date', 'date_gmt'].map(field => Date.parse(`${ownText(post, field)}Z`))
  return zoneOf(((here ?? Number.NaN) - (utc ?? Number.NaN)) / 3_600_000)
}

function zoneOf(offset: number): string | undefined {
  if (!Number.isInteger(offset) || Math.abs(offset) > 12) return undefined
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`
}
