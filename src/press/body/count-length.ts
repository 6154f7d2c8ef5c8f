/** Words a minute of an adult reading news. */
const wordsPerMinute = 230

/** Characters a minute, by language; the middle one where the language is another. */
const charactersPerMinute = new Map([
  ['zh', 450],
  ['ja', 500],
  ['ko', 550],
])

/**
 * How long a text is: words, and for Chinese, Japanese and Korean characters; mixed text adds both. `minutes` is the
 * time to read it, at least 1.
 */
export function countLength(text: string, lang: string): { length: number; minutes: number } {
  let words = 0
  let characters = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isCharacterScript(code)) {
      characters++
      inWord = false
      // Characters beyond the first plane are two code units.
      if (code >= 0xd800 && code <= 0xdbff) at++
    } else if (isSeparator(code)) inWord = false
    else if (!inWord && isWordStart(code)) {
      words++
      inWord = true
    }
  }
  const rate = charactersPerMinute.get(lang.slice(0, 2).toLowerCase()) ?? 500
  const minutes = Math.max(1, Math.round(words / wordsPerMinute + characters / rate))
  return { length: words + characters, minutes }
}

/** Han, kana, bopomofo, hangul; high surrogates of the planes that hold only Han. */
function isCharacterScript(code: number): boolean {
  if (code < 0x3005) return false
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd88f) ||
    (code >= 0x3105 && code <= 0x312f) ||
    (code >= 0xff66 && code <= 0xff9d) ||
    code === 0x3005 ||
    code === 0x3007
  )
}

/** White space, and the punctuation that parts words without it: dashes, ellipses, slashes. */
function isSeparator(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x2f
  if (code === 0x2019) return false
  return code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff
}

/** Digits and letters; above ASCII everything that is not known to be punctuation. */
function isWordStart(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return !(code >= 0xff00 && code <= 0xff0f) && !(code >= 0x2190 && code <= 0x2bff) && code !== 0x30fb
}
