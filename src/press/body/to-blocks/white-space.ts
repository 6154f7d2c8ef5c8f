/** Control characters print nothing and are read as spaces. */
const spaces = /[\p{Cc} \u00a0\u2028\u2029]+/gu

/** Whether there is anything to collapse: most text has single spaces only, and asking is cheaper than replacing. */
const untidy = /[\p{Cc}\u2028\u2029\ufeff]|[ \u00a0]{2}/u

/** Text as it stands in HTML with its white space collapsed as a browser would. */
export function collapse(value: string): string {
  if (!untidy.test(value)) return value
  const joined = value.includes('\n') ? value.replace(betweenHan, '') : value
  // A single no-break space says something (`10 %`, `M. Dupont`), several are somebody's spacing.
  return joined.replace(spaces, found => (found === '\u00a0' ? found : ' ')).replaceAll('\ufeff', '')
}

/** Chinese and Japanese have no spaces: a line break in the source between two characters is none in the text. */
const betweenHan =
  /(?<=[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60])[ \t\r]*\n[ \t\r\n]*(?=[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60])/g
