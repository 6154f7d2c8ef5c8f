import { readMailAddresses } from './mail-addresses.ts'
import { type ReaderLetter, writeLetter } from './write-letter.ts'
import type { ShareWords } from './words/en.ts'

/** What must be mended before a letter can go, in words, and where. */
export type LetterFault = { field: 'to' | 'note'; text: string }

type Checked = { kind: 'ready'; href: string } | { kind: 'fault'; fault: LetterFault }

/** Checks what was typed as receivers and writes the letter to them. */
export function checkLetter(to: string, letter: Omit<ReaderLetter, 'to'>, words: ShareWords): Checked {
  const { addresses, wrong } = readMailAddresses(to)
  const [first] = wrong
  if (first !== undefined) {
    return faultIn('to', wrong.length + addresses.length > 1 ? words.badAddressOf(first) : words.badAddress)
  }
  if (addresses.length === 0) return faultIn('to', words.noAddress)
  const written = writeLetter({ ...letter, to: addresses })
  if (written.kind === 'ready') return written
  if (written.kind === 'too-many-addresses') return faultIn('to', words.tooManyAddresses)
  return faultIn('note', words.noteTooLong(written.over))
}

const faultIn = (field: LetterFault['field'], text: string): Checked => ({ kind: 'fault', fault: { field, text } })
