import type { Inline } from '../edition/blocks.ts'

/** Running text without its marks, for names and labels. */
export function plainText(text: readonly Inline[]): string {
  return text
    .map(part => (typeof part === 'string' ? part : part.kind === 'break' ? ' ' : plainText(part.text)))
    .join('')
    .trim()
}
