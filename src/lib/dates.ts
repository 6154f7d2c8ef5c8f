/** Formats, made once each: an Intl formatter costs more than a page of text. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(lang: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone })
  formats.set(key, made)
  return made
}

/** English of no particular country is written the way most of the world does: day before month. */
export const localeOf = (lang: string) => (lang === 'en' ? 'en-GB' : lang)

/** `13 January 2026` or `13 Jan 2026`, in the edition's time zone, so that print and browser agree. */
export function formatDate(iso: string, lang: string, timeZone: string, month: 'short' | 'long' = 'long'): string {
  return format(lang, timeZone, { day: 'numeric', month, year: 'numeric' }).format(new Date(iso))
}

/** `13 January 2026 at 16:30 GMT+8` */
export function formatExact(iso: string, lang: string, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'long' }
  return format(lang, timeZone, options).format(new Date(iso))
}

/** `Monday, 23 November 2026`: the date line of a front page. */
export function formatDateline(iso: string, lang: string, timeZone: string): string {
  return format(lang, timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(iso),
  )
}

const hour = 3_600_000

/** `3 hours ago` for times of the last 24 hours, else undefined. */
export function formatRelative(iso: string, lang: string, now: number): string | undefined {
  const age = now - Date.parse(iso)
  if (age < 0 || age >= 24 * hour) return undefined
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })
  return age < hour
    ? relative.format(-Math.round(age / 60_000), 'minute')
    : relative.format(-Math.floor(age / hour), 'hour')
}
