/** A declaration for browsers that cannot mix colours, and the block that holds it for all others. */
const unmixed = /[\w-]+: [^;{}]+;\s*@supports \(color: color-mix\(in lab, red, red\)\) \{([^{}]*)\}/g
/** Tailwind's own variables once more, for browsers that know no `@property`. */
const unregistered = /@layer properties \{\s*@supports (?:[^{}]*\{){2}[^{}]*\}\s*\}\s*\}/

/**
 * Takes away what Tailwind writes for browsers older than those that the style is made for (`build.cssTarget`). They could
 * not read the rest of it either. What is not written as expected stays as it is, and works as well.
 */
export function trimStyle(css: string): string {
  return css.replace(unmixed, (_, mixed: string) => mixed.trim()).replace(unregistered, '')
}
