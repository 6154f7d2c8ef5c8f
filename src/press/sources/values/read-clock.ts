/** A moment as written: `local` in milliseconds as if UTC; `offset` in milliseconds where the text gives one. */
export type Clock = { local: number; offset?: number; note?: string } | { error: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The zone names of RFC 2822, in hours. */
const zones = new Map([
  ['z', 0], ['ut', 0], ['utc', 0], ['gmt', 0], ['est', -5], ['edt', -4], ['cst', -6], ['cdt', -5], ['mst', -7], ['mdt', -6], ['pst', -8], ['pdt', -7],
]) // biome-ignore format: a table

const time = String.raw`(?:(?:\s*,?\s*(?:T|at\s)?\s*)(?<half>上午|下午|午前|午後)?(?<hour>\d{1,2})[:時时시](?<minute>\d{1,2})(?:[:分분](?<second>\d{1,2}))?(?:[.,]\d+)?[秒分초분]?\s*(?<noon>[ap]\.?m\.?)?\s*(?<zone>[A-Z]{1,3}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?(?:\s*\([^)]*\))?)?`
const weekday = String.raw`(?:[A-Z]{3,9}\.?,?\s+)?`
const shapes = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
  String.raw`(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`,
  String.raw`(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일號号]?`,
  String.raw`${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[A-Z]{3,9})\.?,?[ -](?<year>\d{4})`,
  String.raw`${weekday}(?<name>[A-Z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
  String.raw`(?<one>\d{1,2})(?<sign>[/.-])(?<two>\d{1,2})\k<sign>(?<year>\d{4})`,
].map(date => new RegExp(`^${date}${time}$`, 'i'))
const compact =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{4})?$/i

/** Takes a date's text apart. Nothing when it has none of the known shapes. */
export function readClock(text: string): Clock | undefined {
  const unix = readUnix(text)
  if (unix) return unix
  // Java adds the zone's name in brackets to the offset. No date is as long as the limit, hostile ones may be.
  const date = text.slice(0, 100).replace(/\[[^\]]*\]$/, '')
  for (const shape of [...shapes, compact]) {
    const parts = shape.exec(date)?.groups
    if (parts) return fromParts(text, parts)
  }
  return undefined
}

/** Seconds since 1970 have nine or ten digits in any year a newspaper means, milliseconds twelve or thirteen. */
function readUnix(text: string): Clock | undefined {
  if (!/^-?\d{9,13}(\.\d+)?$/.test(text)) return undefined
  const value = Math.trunc(Number(text))
  const seconds = Math.abs(value) < 1e11
  const note = `The date is a number and was read as Unix ${seconds ? 'seconds' : 'milliseconds'}.`
  return { local: seconds ? value * 1000 : value, offset: 0, note }
}

type Parts = Record<string, string | undefined>

function fromParts(text: string, parts: Parts): Clock | undefined {
  const days = dayAndMonth(text, parts)
  if (!days || 'error' in days) return days
  const year = Number(parts.year)
  // Printing came to Europe then: an earlier year is a placeholder such as `0001-01-01`, or a typing error.
  if (year < 1450) return { error: `The date “${text}” is a placeholder, not a day.` }
  const [hour, minute, second] = clockTime(parts)
  const local = Date.UTC(year, days.month - 1, days.day, hour, minute, Math.min(second, 59))
  const date = new Date(Date.UTC(year, days.month - 1, days.day))
  if (date.getUTCMonth() !== days.month - 1 || date.getUTCDate() !== days.day) {
    return { error: `There is no such day as “${text}”.` }
  }
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute > 0)) {
    return { error: `There is no such time of day as in “${text}”.` }
  }
  const offset = parts.zone && zoneOffset(parts.zone)
  if (parts.zone && offset === undefined) return { error: `The time zone in “${text}” is not known.` }
  return { local, ...(typeof offset === 'number' && { offset }), ...(days.note && { note: days.note }) }
}

function dayAndMonth(
  text: string,
  parts: Parts,
): { day: number; month: number; note?: string } | { error: string } | undefined {
  if (parts.name) {
    const month = months.indexOf(parts.name.slice(0, 3).toLowerCase()) + 1
    return month === 0 ? undefined : { day: Number(parts.day), month }
  }
  if (parts.one === undefined) return { day: Number(parts.day), month: Number(parts.month) }
  const one = Number(parts.one)
  const two = Number(parts.two)
  const dayFirst = one > 12 || parts.sign === '.'
  if (!dayFirst && one <= 12 && two <= 12 && one !== two) {
    return { error: `“${text}” can be read as two days: the day or the month may come first.` }
  }
  const [day, month] = dayFirst ? [one, two] : [two, one]
  return { day, month, note: `“${text}” was read as day ${day} of month ${month}.` }
}

function clockTime({ hour, minute, second, half, noon }: Parts): [number, number, number] {
  const clock = Number(hour ?? 0)
  const word = half ?? noon
  const shifted = word ? (clock % 12) + (/^(p|下午|午後)/i.test(word) ? 12 : 0) : clock
  return [shifted, Number(minute ?? 0), Number(second ?? 0)]
}

/** `Z`, `GMT`, `EST`, `+08:00`, `+0800`, `+8`, `UTC+8`, in milliseconds. */
function zoneOffset(zone: string): number | undefined {
  const hours = zones.get(zone.toLowerCase())
  if (hours !== undefined) return hours * 3_600_000
  const [, sign, hour, minute = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (Number(hour) > 15 || Number(minute) > 59 || sign === undefined) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000
}
