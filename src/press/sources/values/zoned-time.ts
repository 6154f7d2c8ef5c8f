const formats = new Map<string, Intl.DateTimeFormat>()

/** True for the name of a time zone that this machine knows, `Asia/Macau`. */
export function isTimeZone(name: string): boolean {
  try {
    return formatFor(name) !== undefined
  } catch {
    return false
  }
}

/** The instant, in milliseconds, at which clocks in `timeZone` show the date and time that `local` holds as if UTC. */
export function zonedTime(local: number, timeZone: string): number {
  const guess = local - offsetAt(local, timeZone)
  // Once more with the offset of the guess: the first was taken at a moment that is off by the offset itself.
  return local - offsetAt(guess, timeZone)
}

function offsetAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}
