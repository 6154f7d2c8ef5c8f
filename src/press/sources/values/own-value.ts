/** A JSON object. Fields are read with `own`, so that names such as `constructor` or `__proto__` mean nothing. */
export type JsonObject = Record<string, unknown>

/** True for a JSON object; false for a list, `null` and everything else. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path of field names and list indices, if every step of it is there. */
export function own(value: unknown, ...path: (string | number)[]): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = Reflect.get(here, step)
  }
  return here
}

/** The list at a path; an empty one when there is none. */
export function ownList(value: unknown, ...path: (string | number)[]): unknown[] {
  const list = own(value, ...path)
  return Array.isArray(list) ? list : []
}

/** The text at a path, unless it is blank. Numbers count as text. */
export function ownText(value: unknown, ...path: (string | number)[]): string | undefined {
  const text = own(value, ...path)
  if (typeof text === 'number' && Number.isFinite(text)) return String(text)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** The positive whole number at a path; exports also write it as text. */
export function ownNumber(value: unknown, ...path: (string | number)[]): number | undefined {
  const number = Number(ownText(value, ...path))
  return Number.isFinite(number) && number >= 1 ? Math.round(number) : undefined
}

/** Names the kind of a value for a sentence: “a number”. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : 'a text'
  return typeof value === 'number' ? 'a number' : 'true or false'
}
