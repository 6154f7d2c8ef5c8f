import { oneLine, plainLines } from './message-text.ts'
import { encodedLength, shorten } from './shorten-text.ts'
import { writeMailto } from './mailto.ts'
import type { ShareStory } from './share-story.ts'

/** What a reader sends to friends. `to` holds checked addresses; `opening` is a sentence that says who it comes from. */
export type ReaderLetter = { to: readonly string[]; opening: string; note: string; story: ShareStory; url: string }

/** A letter ready to open, or what the reader must make shorter; `over` counts characters. */
export type WrittenLetter =
  | { kind: 'ready'; href: string }
  | { kind: 'note-too-long'; over: number }
  | { kind: 'too-many-addresses' }

/** Windows hands programs addresses of up to 2,048 characters, and says nothing when it drops a longer one. */
const limit = 1_950
const receiversLimit = 700
const headlineLimit = 240
const openingLimit = 360

/** The whole message as text: opening, note, headline, standfirst, address. */
export function writeBody({ opening, note, story, url }: Omit<ReaderLetter, 'to'>): string {
  const words = [oneLine(story.headline), oneLine(story.standfirst ?? '')].filter(Boolean).join('\n')
  return [oneLine(opening), plainLines(note), words, url].filter(Boolean).join('\n\n')
}

/**
 * Writes a letter as an address that opens it in a mail program. Where that would be too long, the standfirst is
 * shortened, then left out, then headline and opening shortened; never the story's address, nor the note.
 */
export function writeLetter(letter: ReaderLetter): WrittenLetter {
  const { story, note, to } = letter
  const say = (words: Partial<ShareStory>) => open({ ...letter, story: { ...story, ...words } })
  const whole = say({})
  if (whole.length <= limit) return { kind: 'ready', href: whole }

  const bare = say({ standfirst: '' })
  const room = limit - bare.length - encodedLength('\r\n')
  const standfirst = shorten(oneLine(story.standfirst ?? ''), room, story.lang)
  if (bare.length <= limit) return { kind: 'ready', href: say({ standfirst }) }

  const opening = shorten(oneLine(letter.opening), openingLimit, story.lang)
  const headline = shorten(oneLine(story.headline), headlineLimit, story.lang)
  const least = { ...letter, opening, story: { ...story, headline, standfirst: '' } }
  const short = open(least)
  if (short.length <= limit) return { kind: 'ready', href: short }
  if (encodedLength(to.join()) > receiversLimit) return { kind: 'too-many-addresses' }
  // A story whose own address is that long is no fault of the note: some mail programs take the letter.
  if (open({ ...least, note: '' }).length > limit) return { kind: 'ready', href: short }
  return { kind: 'note-too-long', over: countSurplus(note, short.length - limit) }
}

function open(letter: ReaderLetter): string {
  return writeMailto({ to: letter.to, subject: letter.story.headline, body: writeBody(letter) })
}

/** How many characters at the end of a note make up so many characters of an address. */
function countSurplus(note: string, encoded: number): number {
  const characters = Array.from(plainLines(note).replaceAll('\n', '\r\n'))
  let saved = 0
  let count = 0
  while (saved < encoded && count < characters.length) {
    count += 1
    saved += encodedLength(characters.at(-count) ?? '')
  }
  return count
}
