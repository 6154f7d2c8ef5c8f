import { lineAt } from './line-at.ts'

/** Text out of bytes, and what had to be assumed on the way. */
export type Decoded = {
  text: string
  encoding: 'UTF-8' | 'UTF-16'
  /** Line of the first bytes that are no text in this encoding; they stand in `text` as U+FFFD. */
  damagedLine?: number
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** JSON starts with two ASCII characters, so the zeros among the first four bytes give a missing byte order mark away. */
function guessEncoding(bytes: Uint8Array): Encoding {
  const [a = 1, b = 1, c = 1, d = 1] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  return 'utf-8'
}

/** Decodes a document in UTF-8 or UTF-16, with or without byte order mark. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const label = guessEncoding(bytes)
  const encoding = label === 'utf-8' ? 'UTF-8' : 'UTF-16'
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding }
  } catch {
    const text = new TextDecoder(label).decode(bytes)
    return { text, encoding, damagedLine: lineAt(text, text.indexOf('\uFFFD')) }
  }
}
