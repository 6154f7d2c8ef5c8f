/** How many characters text becomes inside an address. */
export function encodedLength(text: string): number {
  return encodeURIComponent(text.toWellFormed()).length
}

/** Text cut after the last whole word that leaves it at most `room` characters long inside an address; else nothing. */
export function shorten(text: string, room: number, lang: string): string {
  if (encodedLength(text) <= room) return text
  const left = room - encodedLength('…')
  let used = 0
  let end = 0
  for (const { segment, index } of wordsOf(text.toWellFormed(), lang)) {
    used += encodedLength(segment)
    if (used > left) break
    end = index + segment.length
  }
  const kept = text.slice(0, end).trimEnd()
  return kept === '' ? '' : `${kept}…`
}

function wordsOf(text: string, lang: string): Iterable<Intl.SegmentData> {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
  } catch {
    // A newsroom's language tag need not be one that `Intl` accepts.
    return new Intl.Segmenter('en', { granularity: 'word' }).segment(text)
  }
}
