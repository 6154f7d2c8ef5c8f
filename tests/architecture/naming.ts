import type { Rule } from './rule.ts'
import { at, isNode, nameOf, type Node, type Source } from './source.ts'

const forbidden = /^(index|helpers?|common|misc|utils?|shared|stuff|.*V\d+)$/
const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

const isConfig = (path: string) => path.endsWith('.config.ts')

/** A file's name without folder and endings. */
const stemOf = (path: string) => path.replace(/^.*\//, '').replace(/((\.property)?\.test|\.config|\.d)?\.tsx?$/, '')

function exportedNames({ nodes }: Source): (string | undefined)[] {
  return nodes
    .filter(node => node.type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, specifiers }) => [
      ...(isNode(declaration) ? declaredNames(declaration) : []),
      ...(Array.isArray(specifiers) ? specifiers.map(each => isNode(each) && nameOf(each['exported'])) : []),
    ])
    .filter(name => name !== false)
}

function declaredNames(declaration: Node): (string | undefined)[] {
  const several: unknown = declaration['declarations']
  return (Array.isArray(several) ? several : [declaration]).map(each => (isNode(each) ? nameOf(each['id']) : undefined))
}

/** How files are named and cut. */
export const namingRules: Rule[] = [
  {
    name: 'no file is longer than 300 lines',
    mend: 'Cut it at its seam: two subjects are two files.',
    find: ({ path, text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > 300 ? [`${path} has ${lines} lines`] : []
    },
    broken: { 'src/lib/long.ts': 'export const a = 1\n'.repeat(301) },
  },
  {
    name: 'no name says nothing, or is a second try of another',
    mend: 'Name the file after its one subject; import it directly instead of through an index.',
    find: ({ path }) =>
      path
        .split('/')
        .map(stemOf)
        .filter(name => forbidden.test(name))
        .map(name => `${path}: ${name}`),
    broken: {
      'src/ui/index.ts': '',
      'src/lib/utils.ts': '',
      'src/common/a.ts': '',
      'src/ui/ButtonV2.tsx': 'export function ButtonV2() {}',
    },
  },
  {
    name: 'a component’s file has its name, every other file is in kebab-case',
    mend: 'Name the file after its main export: ArticleCard.tsx exports ArticleCard, article-queries.ts is in kebab-case.',
    find: source => {
      const stem = stemOf(source.path)
      if (/^[A-Z]/.test(stem)) {
        const fits =
          source.isTest || (source.path.endsWith('.tsx') && exportedNames(source).some(name => name?.startsWith(stem)))
        return fits ? [] : [`${source.path} exports no component ${stem}`]
      }
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || languageTag.test(stem)
        ? []
        : [`${source.path} is not in kebab-case`]
    },
    broken: {
      'src/ui/Button.tsx': 'export function Knob() {}',
      'src/lib/Words.ts': 'export const Words = 1',
      'src/lib/countWords.ts': 'export function countWords() {}',
    },
  },
  {
    name: 'exports have names',
    mend: 'Write `export function Name`; only config files may export a default.',
    find: source =>
      isConfig(source.path)
        ? []
        : source.nodes
            .filter(node => node.type === 'ExportDefaultDeclaration')
            .map(node => at(source, node, 'exports a default')),
    broken: { 'src/ui/Button.tsx': 'export function Button() {}\nexport default Button' },
  },
]
