import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Problem } from '../../../edition/problem.ts'
import type { Draft } from '../../draft.ts'
import { openEdition } from '../open-edition.ts'
import type { Pace } from '../web/fetch-document.ts'

/** No test waits for politeness. */
const hurried: Pace = { pause: 0, timeout: 500, attempts: 3, backoff: 1, longestWait: 50 }

/** Writes files into a folder of the test's own; values that are no bytes and no text become JSON. */
export async function writeFiles(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    await writeFile(path, isRaw ? content : JSON.stringify(content))
  }
  return folder
}

/** Opens an edition and goes through it to the end. */
export async function readWhole(where: string, cache?: string) {
  const problems: Problem[] = []
  const source = await openEdition(where, problem => problems.push(problem), { pace: hurried, ...(cache && { cache }) })
  const drafts: Draft[] = []
  for await (const draft of source.drafts) drafts.push(draft)
  return { ...source, drafts, problems }
}

/** Reads one document as a whole edition. */
export async function readDocumentAs(name: string, content: unknown) {
  const folder = await writeFiles({ [name]: content })
  return readWhole(join(folder, name))
}

/** Reads the items of a feed and gives the drafts and problems. */
export async function readItems(...items: unknown[]) {
  const top = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Paper',
    home_page_url: 'https://paper.example/',
  }
  return readDocumentAs('feed.json', { ...top, items })
}

/** An item that has all it needs. */
export const item = {
  id: 'a',
  title: 'Ferry runs again',
  date_published: '2026-01-13T08:30:00Z',
  content_html: '<p>It runs.</p>',
}

/** A post as the REST API of WordPress gives it. */
export const post = {
  id: 57,
  date: '2026-01-13T16:30:00',
  date_gmt: '2026-01-13T08:30:00',
  guid: { rendered: 'https://news.example/?p=57' },
  modified: '2026-01-14T09:00:00',
  modified_gmt: '2026-01-14T01:00:00',
  slug: 'ferry-runs-again',
  status: 'publish',
  type: 'post',
  link: 'https://news.example/2026/01/ferry-runs-again/',
  title: { rendered: 'Ferry &#8216;runs&#8217; again' },
  content: { rendered: '\n<p>The ferry to Taipa runs again since Tuesday.</p>\n', protected: false },
  excerpt: { rendered: '<p>The ferry to Taipa runs again since Tuesday.</p>\n', protected: false },
  author: 2,
  featured_media: 0,
  sticky: false,
  meta: [],
  categories: [4],
  tags: [9],
}
