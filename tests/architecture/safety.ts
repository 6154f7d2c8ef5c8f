import type { Rule } from './rule.ts'
import { at, isNode, nameOf, type Node, type Source, textOf } from './source.ts'

const rawMarkup =
  /^(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/
const addressStart = /^\/(article|section|topic|author|data)\//
const addressFiles = ['src/edition/addresses.ts', 'src/routes.tsx']
// A check may be switched off for one line and by name, with the reason after it.
const switchedOff =
  /@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable(?!-next-line \S+ -- \S)|biome-ignore(?! \S+: \S)/

/** One offence for each node of a type that a check finds something in. */
function findNodes(source: Source, types: string[], check: (node: Node) => string | undefined | false): string[] {
  return source.nodes
    .filter(node => types.includes(node.type))
    .flatMap(node => {
      const what = check(node)
      return what ? [at(source, node, what)] : []
    })
}

const findComments = (source: Source, pattern: RegExp) =>
  source.comments.flatMap(comment => {
    const found = pattern.exec(comment.value)
    return found ? [at(source, comment, found[0])] : []
  })

/** What may not be written, because it has gone wrong before. */
export const safetyRules: Rule[] = [
  {
    name: 'no markup is put into the page as text',
    mend: 'Draw it with elements: bodies are blocks, and Trusted Types refuses markup at run time.',
    find: source =>
      source.isTest
        ? []
        : findNodes(source, ['JSXAttribute', 'MemberExpression', 'Property'], node => {
            const name = nameOf(node['name'] ?? node['property'] ?? node['key'])
            return name !== undefined && rawMarkup.test(name) && name
          }),
    broken: {
      'src/ui/A.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html: 1 }} />',
      'src/ui/B.tsx': 'export function B() { document.body.innerHTML = "x" }',
      'src/ui/C.tsx': 'export const C = () => <p {...{ dangerouslySetInnerHTML: 1 }} />',
    },
  },
  {
    name: 'addresses are written in one file',
    mend: 'Call articleAddress, listAddress, articleData or listData from src/edition/addresses.ts, or add one there.',
    find: source =>
      source.isTest || !source.path.startsWith('src/') || addressFiles.includes(source.path)
        ? []
        : findNodes(source, ['Literal', 'TemplateLiteral'], node => {
            const text = textOf(node)
            return text !== undefined && addressStart.test(text) && `writes ${text}`
          }),
    broken: {
      'src/ui/A.tsx': 'export const A = () => <a href="/section/world">World</a>',
      'src/press/a.ts': "export const a = '/data/front.json'",
      'src/press/b.ts': 'export const b = `/article/\\u0061`',
    },
  },
  {
    name: 'no element has a style attribute',
    mend: 'Use a class, or set a custom property on the element in an effect: the security policy refuses printed style attributes.',
    find: source =>
      source.isTest
        ? []
        : findNodes(source, ['JSXAttribute'], node => nameOf(node['name']) === 'style' && 'has a style'),
    broken: { 'src/ui/A.tsx': 'export const A = () => <p style={{ color: "red" }} />' },
  },
  {
    name: 'no effect returns what scrolling returns',
    mend: 'Put braces around the body: scrolling gives a promise, whatever its type says; React takes it for clean-up and blanks the page.',
    find: source =>
      findNodes(source, ['CallExpression'], node => {
        const first: unknown = Array.isArray(node['arguments']) ? node['arguments'][0] : undefined
        if (!/^use(Layout|Insertion)?Effect$/.test(nameOf(node['callee']) ?? '')) return undefined
        const body = isNode(first, 'ArrowFunctionExpression') ? first['body'] : undefined
        const call = isNode(body, 'ChainExpression') ? body['expression'] : body
        return isNode(call, 'CallExpression') && nameOf(call['callee'])?.startsWith('scroll') && 'has no braces'
      }),
    broken: {
      'src/ui/A.tsx': 'useEffect(() => window.scrollTo(0, 0), [])',
      'src/ui/B.tsx': 'useLayoutEffect(() => ref.current?.scrollIntoView())',
    },
  },
  {
    name: 'types are never given up, nor checks switched off',
    mend: 'Parse the value once at the edge, or narrow it; if a lint rule is wrong for the house, change it in .oxlintrc.json.',
    find: source => [
      ...findNodes(source, ['TSAnyKeyword'], () => 'says any'),
      ...findNodes(source, ['TSNonNullExpression'], () => 'asserts with !'),
      ...findComments(source, switchedOff),
    ],
    broken: {
      'src/lib/a.ts': 'export const a: any = 1',
      'src/lib/b.ts': 'export const b = [1][0]!',
      'src/lib/c.ts': '// @ts-ignore\nexport const c = 1',
      'tests/d.ts': '// oxlint-disable-next-line no-console\nexport const d = 1',
    },
  },
  {
    name: 'nothing is left for later in a comment',
    mend: 'Do it, or write it into the issue.',
    find: source => findComments(source, /\b(TODO|FIXME|XXX|HACK)\b/),
    broken: { 'src/lib/a.ts': 'export const a = 1 // TODO: two' },
  },
  {
    name: 'every test runs, and none waits for the clock',
    mend: 'Mend the test or delete it; wait for what you expect to see, not for time to pass.',
    find: source =>
      source.isTest
        ? findNodes(source, ['MemberExpression'], node => {
            const name = nameOf(node['property']) ?? ''
            const test = /^(it|test|describe)$/.test(nameOf(node['object']) ?? '')
            return (
              ((test && /^(skip|skipIf|runIf|only|todo|fixme|fails|fail)$/.test(name)) || name === 'waitForTimeout') &&
              name
            )
          })
        : [],
    broken: {
      'src/lib/a.test.ts': "test.skip('a', () => {})",
      'src/lib/b.test.ts': "test.describe.only('b', () => {})",
      'tests/e2e/c.test.ts': 'await page.waitForTimeout(100)',
    },
  },
]
