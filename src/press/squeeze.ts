import { minify } from 'terser'

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
  return small ?? code
}
