import { articleAddress } from '../edition/addresses.ts'
import type { Summary } from '../edition/model.ts'
import type { Entry } from './entry.ts'
import type { PlacedDraft } from './place-draft.ts'
import { type Links, linkKey } from './printing/link-articles.ts'
import type { ArticleOrder } from './printing/tasks.ts'
import type { Arrangement } from './edition/arrange.ts'

/** What the press keeps of an article while it arranges the paper. */
export function toEntry({ draft, topics }: PlacedDraft, summary: Summary, points: string[]): Entry {
  const { related, translations, file, path, bodyPath, id, url, aliases } = draft
  const addresses = [articleAddress(summary.slug), ...(url ? [url] : []), ...aliases]
  return {
    summary,
    topics,
    points,
    related,
    translations,
    names: [id, ...addresses.map(linkKey)],
    file,
    path,
    bodyPath,
  }
}

/** Every name of every article. An article's own address wins over another's alias. */
export function toLinks({ entries }: Arrangement): Links {
  const links = new Map<string, string>()
  for (const { names, summary } of entries)
    for (const name of names) if (!links.has(name)) links.set(name, summary.slug)
  for (const { summary } of entries) links.set(articleAddress(summary.slug), summary.slug)
  return links
}

/** What each article is printed with, newest first. */
export function toOrders({ entries, surroundings }: Arrangement): ArticleOrder[] {
  return entries.map(({ summary, file, path, bodyPath }, i) => {
    const around = surroundings[i]
    return {
      slug: summary.slug,
      file,
      path,
      bodyPath,
      related: around?.related.map(other => other.summary) ?? [],
      ...(around?.next && { next: around.next.summary }),
      translations: around?.translations ?? [],
    }
  })
}
