import { useSyncExternalStore } from 'react'

/** What a reader typed into a letter to a friend. */
export type MailDraft = { to: string; from: string; note: string }

/** By story. They live as long as the visit and are kept nowhere: they hold other people's addresses. */
const drafts = new Map<string, MailDraft>()
const listeners = new Set<() => void>()
let lastFrom = ''

/** The letter begun for a story; empty but for the reader's name when none was. */
export function useMailDraft(slug: string): MailDraft {
  return useSyncExternalStore(subscribe, () => readDraft(slug))
}

/** Takes down what the reader typed. */
export function changeMailDraft(slug: string, change: Partial<MailDraft>): void {
  const draft = { ...readDraft(slug), ...change }
  drafts.set(slug, draft)
  lastFrom = draft.from
  for (const listener of listeners) listener()
}

function readDraft(slug: string): MailDraft {
  const draft = drafts.get(slug) ?? { to: '', from: lastFrom, note: '' }
  drafts.set(slug, draft)
  return draft
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
