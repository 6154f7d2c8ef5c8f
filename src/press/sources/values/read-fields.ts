import * as v from 'valibot'
import { type Desk, tell } from '../desk.ts'
import { isObject, type JsonObject, kindOf, own } from './own-value.ts'

/** What is left of an input: every field may be missing, at every depth. */
export type Kept<T> = T extends (infer Item)[] ? Kept<Item>[] : T extends object ? { [K in keyof T]?: Kept<T[K]> } : T

type Schema = v.GenericSchema
type Container = Schema & { entries?: Record<string, Schema>; item?: Schema; wrapped?: Schema }

/**
 * Reads a value with a schema of `edition/input-schema.ts`, field by field: what is wrong is reported and left out,
 * everything else stays. `null` counts as absent. A single value where a list belongs, a number where text belongs
 * and a bare name where an object with a name belongs are taken as what they mean.
 */
export function readFields<S extends Schema>(
  schema: S,
  value: unknown,
  path: string,
  desk: Desk,
): Kept<v.InferOutput<S>> {
  // The only place that knows both sides: the walk below leaves out what does not fit, which is what Kept says.
  return (read(schema, value, path, desk) ?? {}) as Kept<v.InferOutput<S>>
}

function read(schema: Container, value: unknown, path: string, desk: Desk): unknown {
  if (schema.wrapped) return read(schema.wrapped, value, path, desk)
  if (value === null || value === undefined) return undefined
  if (schema.entries) return readObject(schema, schema.entries, value, path, desk)
  if (schema.item) return readList(schema.item, value, path, desk)
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const meant = coerce(schema, value)
  if (meant !== undefined) {
    const what = `${name(path)} holds ${kindOf(value)} where ${wanted(schema)} belongs.`
    tell(desk, path, what, `It was read as ${wanted(schema)}.`, hint(schema))
    return meant
  }
  const problem = schema.type === typeof value ? `a value that cannot be used: ${show(value)}` : kindOf(value)
  tell(desk, path, `${name(path)} holds ${problem}.`, 'The field was left out.', hint(schema))
  return undefined
}

function readObject(schema: Schema, entries: Record<string, Schema>, value: unknown, path: string, desk: Desk) {
  if (!isObject(value)) {
    if (typeof value === 'string' && value.trim() !== '' && entries.name) {
      tell(
        desk,
        path,
        `${name(path)} holds a text where an object belongs.`,
        'The text was read as its name.',
        hint(schema),
      )
      return { name: value }
    }
    const what = `${name(path)} holds ${kindOf(value)} where an object belongs.`
    tell(desk, path, what, 'The field was left out.', hint(schema))
    return undefined
  }
  const kept: JsonObject = {}
  for (const [key, entry] of Object.entries(entries)) {
    const field = read(entry, own(value, key), `${path}.${key}`, desk)
    if (field !== undefined) kept[key] = field
  }
  if (schema.type === 'strict_object') reportStrangers(value, entries, path, desk)
  return kept
}

function readList(item: Container, value: unknown, path: string, desk: Desk): unknown[] | undefined {
  if (Array.isArray(value)) {
    return value
      .map((entry, index) => read(item, entry, `${path}[${index}]`, desk))
      .filter(entry => entry !== undefined)
  }
  const only = read(item, value, path, { ...desk, report: () => undefined })
  if (only === undefined || only === '') {
    if (value !== '')
      tell(desk, path, `${name(path)} holds ${kindOf(value)}.`, 'The field was left out.', 'Give a list.')
    return undefined
  }
  tell(desk, path, `${name(path)} holds ${kindOf(value)}.`, 'It was read as a list of one.', 'Give a list: [ … ].')
  return [only]
}

/** In our own object every unknown field is a typing error. */
function reportStrangers(value: JsonObject, entries: Record<string, Schema>, path: string, desk: Desk): void {
  for (const key of Object.keys(value).slice(0, 50)) {
    if (Object.hasOwn(entries, key) || key.startsWith('_') || key.startsWith('$')) continue
    const fix = `Known here are: ${Object.keys(entries).join(', ')}.`
    tell(
      desk,
      `${path}.${key.slice(0, 60)}`,
      `There is no field “${key.slice(0, 60)}”.`,
      'The field was left out.',
      fix,
    )
  }
}

function coerce(schema: Schema, value: unknown): string | number | undefined {
  if (schema.type === 'string' && typeof value === 'number') return String(value)
  if (schema.type !== 'number' || typeof value !== 'string' || value.trim() === '') return undefined
  const result = v.safeParse(schema, Number(value))
  return result.success ? Number(value) : undefined
}

function wanted(schema: Schema): string {
  return schema.type === 'number' ? 'a number' : 'a text'
}

function hint(schema: Schema): string {
  return v.getDescription(schema) ?? `Give ${wanted(schema)}.`
}

/** The field's name out of its path: `$.items[3].tags[0]` → `“tags”`. */
function name(path: string): string {
  const field = /([\w$]+)((?:\[\d+\])*)$/.exec(path)?.[1]
  return field && field !== '$' ? `“${field}”` : 'This entry'
}

function show(value: unknown): string {
  return `“${String(value).slice(0, 60)}”`
}
