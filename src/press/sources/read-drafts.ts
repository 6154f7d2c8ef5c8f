import type { Draft } from '../draft.ts'
import type { Report } from '../problems.ts'
import { type Desk, tell } from './desk.ts'
import { readFeed, readItemFile } from './feed/read-feed.ts'
import { recognise } from './recognise.ts'
import { readPost } from './wordpress/read-post.ts'

/** Reads all articles of one parsed document, whatever format it is in. */
export function* readDrafts(document: unknown, desk: Desk): Generator<Draft> {
  const found = recognise(document)
  if (found.kind === 'feed') yield* readFeed(document, found.items, found.at, desk)
  else if (found.kind === 'item') yield* present(readItemFile(document, desk))
  else if (found.kind === 'post') yield* present(readPost(document, '$', desk))
  else if (found.kind === 'posts') {
    for (const [index, post] of found.posts.entries()) yield* present(readPost(post, `${found.at}[${index}]`, desk))
  } else if (found.kind === 'unknown') {
    const fix = 'Give a JSON Feed, an article of one, or WordPress posts; or take the file away.'
    tell(desk, '$', found.what, 'The file was left out.', fix)
  }
}

const present = (draft: Draft | undefined): Draft[] => (draft ? [draft] : [])

/**
 * Lets each id through once; a later article with the same id is reported and left out. Exports of several sites may
 * well number their articles alike: one from another host goes by its address then.
 */
export async function* withoutRepeats(drafts: AsyncIterable<Draft>, report: Report): AsyncGenerator<Draft> {
  const seen = new Map<string, { file: string; host?: string | undefined }>()
  for await (const each of drafts) {
    const host = each.url && new URL(each.url).host
    const namesake = seen.get(each.id)
    const draft = namesake && each.url && namesake.host !== host ? { ...each, id: each.url } : each
    const first = seen.get(draft.id)
    if (first === undefined) {
      seen.set(draft.id, { file: draft.file, host })
      yield draft
      continue
    }
    const where = first.file === draft.file ? 'this file' : first.file
    report({
      file: draft.file,
      path: `${draft.path}.id`,
      what: `The id “${draft.id.slice(0, 120)}” is already used by an earlier article in ${where}.`,
      done: 'This later article was left out.',
      fix: 'Give every article an id of its own.',
    })
  }
}
