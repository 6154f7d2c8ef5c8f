/** A piece of a text as the search knows it, and where it stands there: `text.slice(start, end)`. */
export type Term = { term: string; start: number; end: number }

// Languages that write words without spaces between them, and Korean, which hangs small words on others.
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`
const pattern = new RegExp(String.raw`[${unspaced}]+|[\p{L}\p{N}](?:(?![${unspaced}])[\p{L}\p{N}\p{M}])*`, 'gu')
const unspacedStart = new RegExp(`^[${unspaced}]`, 'u')
const apostrophe = /['’]/

/**
 * Cuts a text into terms: words as they are, and two neighbouring characters at a time where words have no spaces
 * between them. A single letter at an apostrophe (`Macao’s`, `d’água`) is none. `lastAlone` gives the last character of
 * such a run a term of its own too, so that one character finds it wherever it stands: for what is searched, not for what
 * is asked.
 */
export function cutTerms(text: string, lastAlone = false): Term[] {
  const terms: Term[] = []
  for (const { 0: run, index } of text.matchAll(pattern)) {
    if (unspacedStart.test(run)) cutPairs(run, index, lastAlone, terms)
    else if (run.length > 1 || !isAtApostrophe(text, index)) {
      terms.push({ term: foldLetters(run), start: index, end: index + run.length })
    }
  }
  // Nothing is left of a mark that stands alone.
  return terms.filter(({ term }) => term !== '')
}

/** Whether a term came from writing without spaces. */
export const isUnspaced = (term: string): boolean => unspacedStart.test(term)

function cutPairs(run: string, index: number, lastAlone: boolean, terms: Term[]): void {
  const characters = Array.from(run)
  let start = index
  for (const [i, one] of characters.entries()) {
    const next = characters[i + 1]
    if (next !== undefined || i === 0 || lastAlone) {
      const pair = one + (next ?? '')
      terms.push({ term: foldLetters(pair), start, end: start + pair.length })
    }
    start += one.length
  }
}

const isAtApostrophe = (text: string, index: number): boolean =>
  apostrophe.test(text.charAt(index - 1)) || apostrophe.test(text.charAt(index + 1))

/** Letters that Unicode does not take apart, and readers write with the plain one. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' }

/**
 * One spelling for all that readers take for the same: small letters, no accents and no vowel points, one width. Marks
 * that make another letter, as in Japanese and Hindi, stay.
 */
function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, '')
    .normalize('NFKC')
    .replaceAll(/[ßæœøđðłıþ]/g, letter => plain[letter] ?? letter)
}
