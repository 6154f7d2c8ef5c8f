import type { Messages } from '../../lib/messages/en.ts'
import { readMailAddresses } from './mail-addresses.ts'
import { type ReaderLetter, writeLetter } from './write-letter.ts'

/** What must be mended before a letter can go, in words, and where. */
export type LetterFault = { field: 'to' | 'note'; text: string }

type Checked = { kind: 'ready'; href: string } | { kind: 'fault'; fault: LetterFault }

/** Checks what was typed as receivers and writes the letter to them. */
export function checkLetter(to: string, letter: Omit<ReaderLetter, 'to'>, messages: Messages): Checked {
  const { addresses, wrong } = readMailAddresses(to)
  const [first] = wrong
  if (first !== undefined) {
    return faultIn('to', wrong.length + addresses.length > 1 ? messages.badAddressOf(first) : messages.badAddress)
  }
  if (addresses.length === 0) return faultIn('to', messages.noAddress)
  const written = writeLetter({ ...letter, to: addresses })
  if (written.kind === 'ready') return written
  if (written.kind === 'too-many-addresses') return faultIn('to', messages.tooManyAddresses)
  return faultIn('note', messages.noteTooLong(written.over))
}

const faultIn = (field: LetterFault['field'], text: string): Checked => ({ kind: 'fault', fault: { field, text } })
