import { queryOptions } from '@tanstack/react-query'
import { noteName } from '../../edition/keeping.ts'
import type { Article } from '../../edition/model.ts'
import { readAge } from '../kept/read-age.ts'
import type { KeptCopy } from '../kept/read-kept.ts'
import { makeRoom } from '../kept/keep-file.ts'
import { removeKept } from '../kept/kept-sizes.ts'
import { tidyWithdrawals } from '../kept/tidy-withdrawals.ts'
import { askToStay } from '../kept/ask-to-stay.ts'
import { changeMarks } from './change-marks.ts'
import { heldStories, hold, letGo } from './held-stories.ts'
import { inStore, isNewer, StoreError } from './open-store.ts'
import { readMarks, showMarks } from './saved-marks.ts'
import { dropOthers, keepFiles } from './saved-files.ts'
import { ageOf, isSavedStory, type SavedStory } from './saved-story.ts'

const name = noteName(import.meta.env.BASE_URL, 'reader')

/**
 * What became of a wish to save: kept for good; only until the page is closed, as the database is off or silent; or not at
 * all, and why.
 */
export type SaveOutcome = 'kept' | StoreError['kind']

const isForPage = (outcome: SaveOutcome) => outcome === 'off' || outcome === 'silent'

/**
 * Saves a story, text and pictures; `from` is from when the text is, in milliseconds since 1970. Opened files give way when
 * the device is full. Never throws.
 */
export async function saveStory(article: Article, from = Date.now()): Promise<SaveOutcome> {
  const story: SavedStory = { slug: article.slug, at: Date.now(), from, article }
  const outcome = await write(story)
  if (outcome === 'kept') await noteKept(story)
  else if (isForPage(outcome)) {
    hold(story)
    showMarks(withMark(story))
  }
  return outcome
}

/** There is a database again: what was held is saved for good, unless the reader gives it up meanwhile. */
async function keepHeld(): Promise<void> {
  for (const story of [...heldStories.values()]) {
    const isHeld = () => heldStories.get(story.slug) === story
    if (isHeld() && (await write(story)) === 'kept' && isHeld()) await noteKept(story)
  }
}

async function write(story: SavedStory): Promise<SaveOutcome> {
  const put = () => inStore(name, 'readwrite', store => store.put(story))
  return await put()
    .catch(async (error: StoreError) => {
      if (error.kind !== 'full') throw error
      await makeRoom()
      return await put()
    })
    .then(() => 'kept' as const, toKind)
}

async function noteKept(story: SavedStory): Promise<void> {
  letGo(story.slug)
  await changeMarks(withMark(story))
  void askToStay()
  void keepFiles(story.article, ageOf(story)).catch(() => {})
}

const withMark =
  ({ slug }: SavedStory) =>
  (marks: readonly string[]) => [slug, ...marks.filter(mark => mark !== slug)]

/** Gives a saved story up. */
export async function unsaveStory(slug: string): Promise<SaveOutcome> {
  const outcome = await inStore(name, 'readwrite', store => store.delete(slug)).then(() => 'kept' as const, toKind)
  if (outcome !== 'kept' && !isForPage(outcome)) return outcome
  letGo(slug)
  await changeMarks(marks => marks.filter(mark => mark !== slug))
  void tidyFiles().catch(() => {})
  return outcome
}

/** Gives up all saved stories and their pictures, wholly or not at all. */
export async function unsaveAll(): Promise<SaveOutcome> {
  const outcome = await inStore(name, 'readwrite', store => store.clear()).then(() => 'kept' as const, toKind)
  if (outcome !== 'kept' && !isForPage(outcome)) return outcome
  letGo()
  await changeMarks(() => [])
  await removeKept('saved').catch(() => {})
  return outcome
}

/** Why a story could not be saved; what nobody foresaw is as if there were no database. */
const toKind = (error: unknown): StoreError['kind'] => (error instanceof StoreError ? error.kind : 'off')

async function tidyFiles(): Promise<void> {
  const { stories, trouble } = await readShelf()
  if (!trouble) await dropOthers(stories.map(({ article }) => article))
  await tidyWithdrawals()
}

/** The text of one saved story. */
export async function readSavedCopy(slug: string): Promise<KeptCopy | undefined> {
  const stored: unknown = heldStories.get(slug) ?? (await inStore(name, 'readonly', store => store.get(slug)))
  return isSavedStory(stored) ? { value: stored.article, at: readAge(ageOf(stored), stored.article) } : undefined
}

/** All saved stories, the last saved first, and what is wrong with the place they are kept in. */
export type SavedShelf = {
  stories: SavedStory[]
  /** Stories that were saved and are no longer there: the browser has removed them. */
  lost: string[]
  /** Nothing can be saved for good, or nothing be changed, and why. */
  trouble?: StoreError['kind']
}

/** Reads the shelf. Never throws. */
export async function readShelf(): Promise<SavedShelf> {
  let trouble: StoreError['kind'] | undefined
  const promised = readMarks()
  const read = async () => {
    const all = await inStore<unknown[]>(name, 'readonly', store => store.getAll())
    if (await isNewer(name)) trouble = 'newer'
    return all
  }
  const stored = await read().catch((error: StoreError): unknown[] => {
    trouble = error.kind
    return []
  })
  if (!trouble) void keepHeld()
  // What a slow database took late stands in both.
  const all = [...stored.filter(isSavedStory), ...heldStories.values()].map(story => [story.slug, story] as const)
  const stories = [...new Map(all).values()].sort((a, b) => b.at - a.at)
  const held = new Set(stories.map(({ slug }) => slug))
  // Another tab may have saved or given up a story while the database was read.
  const stillPromised = new Set(readMarks())
  const lost = trouble ? [] : promised.filter(slug => stillPromised.has(slug) && !held.has(slug))
  return { stories, lost, ...(trouble && { trouble }) }
}

/** The shelf, for pages; its key begins as that of all that is kept. */
export const shelfQuery = queryOptions({ queryKey: ['kept', 'shelf'], queryFn: readShelf, staleTime: 0 })

/** The reader has heard that stories were lost: they are no longer counted as saved. */
export const giveUpLost = (lost: readonly string[]): Promise<void> =>
  changeMarks(marks => marks.filter(slug => !lost.includes(slug)))
