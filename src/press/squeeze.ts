import { minify } from 'terser'
import { parseAst } from 'vite'

/**
 * Makes a finished script smaller once more: Vite's minifier is quick, and what it leaves is 0.6 % of the app's code, more
 * than what was left of the budget of a first article. Names of files are made before, from the same code; another version
 * of this minifier may write another file under the same name, and both do the same. Throws, with `name`, for code that
 * cannot be read.
 */
export async function squeeze(code: string, name: string): Promise<string> {
  const { code: small } = await minify(
    { [name]: code },
    // The oldest browsers that the style is made for know all of this.
    { module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
  )
  return markWrappers(small ?? code)
}

/**
 * Puts the wrappers of CommonJS modules (React) back into the parentheses that the minifier takes away. A function that
 * stands in them is one that engines compile with the script, beside what the page does; else the page waits for it at
 * the first call: 150 ms at 4x CPU for React.
 */
function markWrappers(code: string): string {
  const wrappers = parseAst(code).body.flatMap(statement => {
    if (statement.type !== 'VariableDeclaration') return []
    return statement.declarations.flatMap(({ init }) => {
      if (init?.type !== 'CallExpression') return []
      const [first, ...others] = init.arguments
      return first?.type === 'ArrowFunctionExpression' && others.length === 0 ? [first] : []
    })
  })
  let marked = ''
  let done = 0
  for (const { start, end } of wrappers) {
    marked += `${code.slice(done, start)}(${code.slice(start, end)})`
    done = end
  }
  return marked + code.slice(done)
}
