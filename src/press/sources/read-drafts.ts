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

/** Lets each id through once; a later article with the same id is reported and left out. */
export async function* withoutRepeats(drafts: AsyncIterable<Draft>, report: Report): AsyncGenerator<Draft> {
  const seen = new Map<string, string>()
  for await (const draft of drafts) {
    const first = seen.get(draft.id)
    if (first === undefined) {
      seen.set(draft.id, draft.file)
      yield draft
      continue
    }
    const where = first === draft.file ? 'this file' : first
    report({
      file: draft.file,
      path: `${draft.path}.id`,
      what: `The id “${draft.id.slice(0, 120)}” is already used by an earlier article in ${where}.`,
      done: 'This later article was left out.',
      fix: 'Give every article an id of its own.',
    })
  }
}
