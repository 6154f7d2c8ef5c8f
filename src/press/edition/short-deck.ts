import { roomOf } from '../../lib/headline-length.ts'

/** How much of a standfirst a card has room for, in letters of Latin text: three lines of a column. */
const cardRoom = 156

/** To a full stop after a word (`St.` and `p. 5` go on), a Chinese one, or the end. */
const sentences = /.+?(?:(?<=[\p{L}\p{N}]{3}[”’»)]?)[.!?][”’»)]?(?=\s)|[。！？]|$)/gsu

/**
 * As many whole sentences of a standfirst as there is room for, in letters of Latin text; of a first one that is too long
 * itself, as many whole words.
 */
export function shortDeck(standfirst: string, room = cardRoom): string {
  if (roomOf(standfirst) <= room) return standfirst
  let short = ''
  for (const [sentence] of standfirst.matchAll(sentences)) {
    if (roomOf(short + sentence) > room) break
    short += sentence
  }
  return short.trim() || `${firstWords(standfirst, room)}…`
}

function firstWords(text: string, room: number): string {
  let end = 0
  let taken = 0
  for (const letter of text) {
    taken += roomOf(letter)
    if (taken >= room) break
    end += letter.length
  }
  const cut = text.slice(0, end)
  // Where words are not parted by spaces, any place is one.
  return (text[end] === ' ' ? cut : cut.replace(/(?<=\s\S*)\s\S*$/, '')).replace(/[\s,;:，、；：]+$/, '')
}
