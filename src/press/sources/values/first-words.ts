/** Han, kana, Hangul and Thai are not parted into words of a countable length by spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The beginning of a text, to stand where a headline is missing: its first short sentence, else about ten words. */
export function firstWords(text: string): string {
  const limit = unspaced.test(text.slice(0, 40)) ? 30 : 70
  const sentence = /^(.+?[.!?。！？])(?:\s|$|(?<=[。！？]))/u.exec(text)?.[1]
  if (sentence && sentence.length <= limit) return sentence.replace(/[.。]$/, '')
  const letters = Array.from(text.slice(0, limit * 2 + 2))
  if (letters.length <= limit) return text
  const cut = letters.slice(0, limit).join('')
  return `${cut.replace(/\s+\S*$/, '').replace(/[\s,;:.–—-]+$/u, '')}…`
}
