/** As Vite writes it: `__vitePreload(async () => { const { A } = await import("./a.js"); return { A } }, …)`. */
const wrapped =
  /__vitePreload\(async \(\) => \{\s*const \{[^{}]*\} = await (import\("[^"]*"\));\s*return \{[^{}]*\};?\s*\}, __VITE_PRELOAD__\)/g

/**
 * Takes away what Vite puts around imports of code that comes later, to load styles and scripts beside it: every page has
 * the whole style in it and names its scripts. What is not written as expected stays as it is, and works as well.
 */
export function bareImports(code: string): string {
  return code.replace(wrapped, (_, load: string) => load)
}
