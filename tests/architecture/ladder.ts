import type { Rule } from './rule.ts'
import { at, importsOf, localOf, type Source } from './source.ts'

const contract = ['edition', 'lib']
const shared = ['article', 'data', 'ui', ...contract]

/** Room of the house → the rooms it may import from, besides itself. */
const ladder: Record<string, string[]> = {
  start: ['app', 'features', ...shared],
  app: ['features', ...shared],
  features: shared,
  article: ['data', 'ui', ...contract],
  data: contract,
  ui: contract,
  edition: ['lib'],
  lib: ['edition'],
  press: contract,
  sw: contract,
}

/** The room a file stands in; the files right under `src/` are the start. Nothing for what is not under `src/`. */
function roomOf(path: string): string | undefined {
  const [top, room = '', ...rest] = path.split('/')
  if (top !== 'src') return undefined
  return rest.length === 0 ? 'start' : room
}

const packageOf = (from: string) => (/^[./]/.test(from) ? undefined : /^(@[^/]+\/)?[^/]+/.exec(from)?.[0])

function findClimbing(source: Source): string[] {
  const room = roomOf(source.path)
  if (room === undefined) return []
  const allowed = ladder[room]
  if (!allowed) return [`${source.path} stands in src/${room}, which is no room of the house`]
  return importsOf(source).flatMap(({ node, from }) => {
    const target = localOf(source.path, from)
    if (target === undefined) return []
    if (source.isTest && target.startsWith('tests/')) return []
    const to = roomOf(target)
    if (to === undefined || (to !== room && !allowed.includes(to))) return [at(source, node, `imports ${target}`)]
    const sideways = room === 'features' && to === room && target.split('/')[2] !== source.path.split('/')[2]
    return sideways ? [at(source, node, `imports ${target}, another feature`)] : []
  })
}

/** Whether a file may import a package. Tests may import any. */
function mayImport(path: string, name: string): boolean {
  const room = roomOf(path)
  if (name.startsWith('node:')) return room === 'press'
  if (room === 'edition') return name === 'valibot' && path === 'src/edition/input-schema.ts'
  if (room === 'ui') return name !== '@tanstack/react-query'
  if (room === 'lib' || room === 'press' || room === 'sw') return !/^(react|react-dom|@tanstack\/.*)$/.test(name)
  return true
}

/** What stands on which rung, and what it may take from outside. */
export const ladderRules: Rule[] = [
  {
    name: 'files import only from lower rungs, and never from another feature',
    mend: 'Move what both need down the ladder: to src/article if it knows articles, src/ui or src/data if not, src/lib if it is pure.',
    find: findClimbing,
    broken: {
      'src/lib/a.ts': "import { b } from '../data/b.ts'",
      'src/edition/a.ts': "export type B = import('../press/draft.ts').Draft",
      'src/features/front/A.tsx': "import { B } from '../reader/B.tsx'",
      'src/press/a.ts': "const page = await import('../prerender.tsx')",
      'src/sw/a.ts': "export * from '../data/b.ts'",
      'src/ui/A.tsx': "import type { B } from '../article/B.tsx'",
      'src/article/a.ts': "import '../../tests/setup.ts'",
      'src/helpful/a.ts': 'export const a = 1',
    },
  },
  {
    name: 'packages are used only where they belong',
    mend: 'The contract is plain TypeScript, src/ui knows no router or query, src/lib and the press no React, and only the press has Node.',
    find: source =>
      importsOf(source).flatMap(({ node, from }) => {
        const name = packageOf(from)
        const allowed = name === undefined || source.isTest || mayImport(source.path, name)
        return allowed ? [] : [at(source, node, `imports ${name}`)]
      }),
    broken: {
      'src/edition/model.ts': "import { string } from 'valibot'",
      'src/ui/A.tsx': "import { useQuery } from '@tanstack/react-query'",
      'src/lib/a.ts': "import { useState } from 'react'",
      'src/data/a.ts': "import { join } from 'node:path'",
      'src/press/a.ts': "import { renderToString } from 'react-dom/server'",
    },
  },
]
