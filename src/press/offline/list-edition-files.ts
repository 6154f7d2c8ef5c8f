import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  articleData,
  dataFile,
  editionData,
  listData,
  mediaRoot,
  searchData,
  searchShardData,
} from '../../edition/addresses.ts'
import type { EditionFiles, PrintedFile } from '../../edition/keeping.ts'
import type { FrontPage, ListPage } from '../../edition/model.ts'
import type { Arrangement } from '../edition/arrange.ts'
import { shardOf } from '../edition/search-files.ts'
import { hashFile, versionOf } from './hash-file.ts'

/**
 * Lists what goes along when a reader takes the edition: the stories of the newest front list with their
 * translations, related and next stories, the lists these lead to, the search among them, and the paper's own pictures in
 * all of it. Reads what was printed, so the whole paper must be in the folder.
 */
export async function listEditionFiles(folder: string, paper: Arrangement): Promise<EditionFiles> {
  const { lists, slugs } = choose(paper)
  const stories = [...slugs].map(articleData)
  const pictures = [...new Set(stories.flatMap(address => picturesIn(readPrinted(folder, address))))]
  const ownPictures = pictures.filter(address => address.startsWith(mediaRoot))
  const hasForeignPictures = pictures.some(address => /^https?:/.test(address))
  const texts = await hashAll(folder, [editionData, ...lists, ...stories, ...searchOf(paper)])
  const own = await hashAll(folder, ownPictures.sort())
  return {
    version: versionOf([...texts, ...own]),
    stories: slugs.size,
    texts,
    pictures: own,
    ...(hasForeignPictures && { hasForeignPictures }),
  }
}

/** The data of lists, and the slugs of stories, that go along. */
function choose({ entries, surroundings, lists: all }: Arrangement): { lists: Set<string>; slugs: Set<string> } {
  const front = new Set(newestStories({ entries, lists: all }))
  const slugs = new Set(front)
  const lists = new Set([listData({ kind: 'front' })])
  for (const { page } of all) {
    if (page.kind === 'section' && page.place && page.number === undefined)
      lists.add(listData({ kind: 'section', slug: page.place.slug }))
  }
  entries.forEach(({ summary, topics }, i) => {
    if (!front.has(summary.slug)) return
    for (const { slug } of topics) lists.add(listData({ kind: 'topic', slug }))
    for (const { slug } of summary.authors) lists.add(listData({ kind: 'author', slug }))
    const { related = [], next, translations = [] } = surroundings[i] ?? {}
    const around = [...related, ...(next ? [next] : [])].map(other => other.summary)
    for (const { slug } of [...translations, ...around]) slugs.add(slug)
  })
  return { lists, slugs }
}

/** The search, as far back as the front page's stories stand in it. */
function searchOf({ entries, lists }: Arrangement): string[] {
  const front = new Set(newestStories({ entries, lists }))
  const oldest = entries.findLastIndex(({ summary }) => front.has(summary.slug))
  const newestShard = shardOf(0, entries.length)
  const firstShard = oldest < 0 ? newestShard : shardOf(oldest, entries.length)
  const shards = Array.from({ length: newestShard - firstShard + 1 }, (_, i) => searchShardData(newestShard - i))
  return [searchData, ...shards]
}

/** Slugs of the newest page of the front list, newest first. */
export function newestStories({ entries, lists }: Pick<Arrangement, 'entries' | 'lists'>): string[] {
  const front = lists.find(({ page }) => page.kind === 'front' && page.number === undefined)?.page
  if (!front) return []
  const { lead, seconds = [], sections = [], stories }: Partial<FrontPage> & ListPage = front
  const shown = [...(lead ? [lead] : []), ...seconds, ...sections.flatMap(section => section.stories), ...stories]
  const slugs = new Set(shown.map(({ slug }) => slug))
  return entries.map(({ summary }) => summary.slug).filter(slug => slugs.has(slug))
}

const readPrinted = (folder: string, address: string): unknown =>
  JSON.parse(readFileSync(join(folder, dataFile(address)), 'utf8'))

/** Addresses of the pictures anywhere in a data file: every size, since the device chooses one. */
function picturesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(picturesIn)
  if (!('src' in value && 'alt' in value && typeof value.src === 'string')) return inner
  const sizes = 'srcset' in value && typeof value.srcset === 'string' ? value.srcset.split(/,\s+/) : []
  const addresses = [value.src, ...sizes.map(size => size.trim().split(/\s/)[0] ?? '')]
  return [...inner, ...addresses]
}

/** Files that are there; a picture that an article names and the newsroom forgot is none. */
async function hashAll(folder: string, addresses: string[]): Promise<PrintedFile[]> {
  const there = addresses.filter(address => existsSync(join(folder, dataFile(address))))
  return Promise.all(there.map(address => hashFile(folder, dataFile(address), address)))
}
