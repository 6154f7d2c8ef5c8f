import MiniSearch from 'minisearch'
import type { SearchedStory } from '../../edition/search.ts'
import { cutTerms, isUnspaced } from '../../lib/search-terms.ts'

/** How a story answers a query: `all` its terms, all of them with other `spelling`, or `some` of them. */
export type Closeness = 'all' | 'spelling' | 'some'

/** A story that answers. */
export type Hit = {
  story: SearchedStory
  score: number
  /** All terms stand in it as they were asked for, or begin a word. */
  isLiteral: boolean
  /** The story's own words that answered, folded as terms are. */
  words: string[]
}

/** A part of the stories, ready to be asked. */
export type StoryIndex = { find: (terms: string[], closeness: Closeness) => Hit[]; stories: readonly SearchedStory[] }

type Entry = { at: number; story: SearchedStory }

/** What is searched, and how much a word there is worth. */
const boost = { headline: 4, topics: 3, people: 3, section: 2, standfirst: 2, points: 1 }
type Field = keyof typeof boost

const textOf: Record<Field, (story: SearchedStory) => string> = {
  headline: ({ headline }) => headline,
  topics: ({ topics = [] }) => namesOf(topics),
  people: ({ authors }) => namesOf(authors),
  section: ({ section, kicker = '' }) => `${section?.name ?? ''}\n${kicker}`,
  standfirst: ({ standfirst = '' }) => standfirst,
  points: ({ points = [] }) => points.join('\n'),
}

const namesOf = (places: readonly { name: string }[]) => places.map(({ name }) => name).join('\n')

/** Stories taken in at a time, some 10 ms on a desktop machine; in between the page is free for a touch. */
const slice = 25

/** Makes an index of stories, slice by slice. */
export async function indexStories(stories: readonly SearchedStory[]): Promise<StoryIndex> {
  const index = new MiniSearch<Entry>({
    idField: 'at',
    fields: Object.keys(boost),
    extractField: ({ at, story }, field) => (field in textOf ? textOf[field as Field](story) : String(at)),
    tokenize: text => cutTerms(text, true).map(({ term }) => term),
    processTerm: term => term,
  })
  await index.addAllAsync(
    stories.map((story, at) => ({ at, story })),
    { chunkSize: slice },
  )
  const find = (asked: string[], closeness: Closeness): Hit[] => {
    const terms = closeness === 'some' ? tellingOf(asked) : asked
    return index
      .search(terms.join(' '), {
        boost,
        tokenize: () => terms,
        prefix: mayBegin,
        fuzzy: term => editsIn(term, closeness),
        weights: { prefix: 0.5, fuzzy: 0.2 },
        combineWith: closeness === 'some' ? 'OR' : 'AND',
      })
      .flatMap(({ id, score, terms: words }) => {
        const story = stories[Number(id)]
        const isLiteral = terms.every(term => words.some(word => word.startsWith(term)))
        return story ? [{ story, score, isLiteral, words }] : []
      })
  }
  return { find, stories }
}

/** Terms that say something alone: short words are mostly those that every text has. All of them where there are no others. */
function tellingOf(terms: string[]): string[] {
  const telling = terms.filter(term => isUnspaced(term) || term.length > 3)
  return telling.length > 0 ? telling : terms
}

/** Whether a term may be the beginning of a word: one character of Chinese of a pair, and three letters or the last term. */
function mayBegin(term: string, at: number, terms: string[]): boolean {
  if (isUnspaced(term)) return Array.from(term).length === 1
  return term.length > 2 || at === terms.length - 1
}

/** How many letters of a word may be wrong. Numbers and pairs of characters are right or others. */
function editsIn(term: string, closeness: Closeness): number | false {
  if (term.length < 5 || isUnspaced(term) || /\p{N}/u.test(term)) return false
  return closeness === 'spelling' && term.length > 6 ? 2 : 1
}
