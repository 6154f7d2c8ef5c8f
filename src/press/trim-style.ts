/** A declaration for browsers that cannot mix colours, and the block that holds it for all others. */
const unmixed = /[\w-]+: [^;{}]+;\s*@supports \(color: color-mix\(in lab, red, red\)\) \{([^{}]*)\}/g
/** Tailwind's own variables once more, for browsers that know no `@property`. */
const unregistered = /@layer properties \{\s*@supports (?:[^{}]*\{){2}[^{}]*\}\s*\}\s*\}/
/** That a border is drawn, said beside each width: `src/style.css` says it of every element. */
const drawn = /border(?:-\w+)*-style: var\(--tw-border-style\);\s*/g
const variable = /(--tw-[\w-]+): [^;{}]+;\s*/g
const registration = /@property (--tw-[\w-]+) \{[^{}]*\}\s*/g

/**
 * Takes away what Tailwind writes for browsers older than those that the style is made for (`build.cssTarget`), and for
 * utilities that nobody here uses. What is not written as expected stays as it is, and works as well.
 */
export function trimStyle(css: string): string {
  const trimmed = css
    .replace(unmixed, (_, mixed: string) => mixed.trim())
    .replace(unregistered, '')
    .replace(drawn, '')
  const read = new Set([...trimmed.matchAll(/var\((--tw-[\w-]+)/g)].map(([, name]) => name))
  const unlessRead = (found: string, name: string) => (read.has(name) ? found : '')
  return trimmed.replace(variable, unlessRead).replace(registration, unlessRead)
}
