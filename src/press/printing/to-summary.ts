import type { Summary } from '../../edition/model.ts'
import type { Composed } from '../compose-article.ts'
import { shortDeck } from '../edition/short-deck.ts'

/** What cards need of an article. Field by field, so that a new field of articles does not swell every list. */
export function toSummary(article: Composed): Summary {
  const { id, slug, lang, dir, headline, kicker, standfirst, section, authors } = article
  const { published, updated, minutes, picture, weight } = article
  const deck = standfirst && shortDeck(standfirst)
  return {
    id,
    slug,
    lang,
    ...(dir && { dir }),
    headline,
    ...(kicker && { kicker }),
    ...(standfirst && { standfirst }),
    ...(deck !== standfirst && { deck }),
    ...(section && { section }),
    authors,
    published,
    ...(updated && { updated }),
    minutes,
    ...(picture && { picture }),
    weight,
  }
}
