import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree. Rules look at few kinds, and check the fields they use. */
export type Node = { type: string; start: number; [field: string]: unknown }

/**
 * One file of the project, read and parsed. `path` is from the root of the project, with `/`. `isTest` holds for tests,
 * and for what they are made with.
 */
export type Source = {
  path: string
  text: string
  isTest: boolean
  nodes: Node[]
  comments: { value: string; start: number }[]
}

/** Something against a house rule: where, and what stands there. */
export type Offence = string

/** All TypeScript of the project but what lies in fixtures. */
export function readSources(root: string): Source[] {
  const paths = globSync('{src,tests}/**/*.{ts,tsx}', { cwd: root }).map(path => path.replaceAll('\\', '/'))
  const sources = paths
    .filter(path => !path.includes('/fixtures/'))
    .sort()
    .map(path => toSource(path, readFileSync(join(root, path), 'utf8')))
  return markTests(sources)
}

/** What only tests import belongs to the tests, wherever it stands. */
function markTests(sources: Source[]): Source[] {
  const importers = new Map<string, string[]>()
  for (const source of sources) {
    for (const { from } of importsOf(source)) {
      const target = localOf(source.path, from)
      if (target !== undefined) importers.set(target, [...(importers.get(target) ?? []), source.path])
    }
  }
  const tests = new Set(sources.filter(source => source.isTest).map(source => source.path))
  const isSupport = ({ path }: Source) => !tests.has(path) && importers.get(path)?.every(each => tests.has(each))
  for (let found = sources.filter(isSupport); found.length > 0; found = sources.filter(isSupport)) {
    for (const { path } of found) tests.add(path)
  }
  return sources.map(source => ({ ...source, isTest: tests.has(source.path) }))
}

/** Parses one file. */
export function toSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const isTest = /^tests\/|\.test\.tsx?$/.test(path)
  return { path, text, isTest, nodes: [...walk(program)], comments }
}

/** Every node below a value, itself included. */
function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) yield value
  for (const inner of Object.values(value)) yield* walk(inner)
}

/** Whether a value is a node of the tree, of one of the given types when any are given. */
export function isNode(value: unknown, ...types: string[]): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return false
  return types.length === 0 || types.includes(value.type)
}

/** The name of an identifier, or of the property that a member expression ends in. */
export function nameOf(value: unknown): string | undefined {
  if (isNode(value, 'MemberExpression')) return nameOf(value['property'])
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : undefined
}

/** The text of a string literal, or of a template up to its first value. */
export function textOf(value: unknown): string | undefined {
  if (isNode(value, 'Literal') && typeof value['value'] === 'string') return value['value']
  const first: unknown =
    isNode(value, 'TemplateLiteral') && Array.isArray(value['quasis']) ? value['quasis'][0] : undefined
  if (!isNode(first)) return undefined
  const written = first['value']
  return typeof written === 'object' && written !== null && 'raw' in written ? String(written.raw) : undefined
}

/** Names the place of a node for a reader of the report. */
export function at(source: Source, { start }: { start: number }, what: string): Offence {
  return `${source.path}:${source.text.slice(0, start).split('\n').length} ${what}`
}

/** Everything a file imports, as written: statically, dynamically, as a type, or passed on. */
export function importsOf({ nodes }: Source): { node: Node; from: string }[] {
  const importing = /^(Import(Declaration|Expression)|Export(All|Named)Declaration|TSImportType)$/
  return nodes.flatMap(node => {
    const from = importing.test(node.type) ? textOf(node['source']) : undefined
    return from === undefined ? [] : [{ node, from }]
  })
}

/** The path of an imported file, from the root of the project; nothing for a package. */
export const localOf = (path: string, from: string) =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : from.startsWith('/') ? from.slice(1) : undefined
