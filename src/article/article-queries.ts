import { articleData, type ListName, listData } from '../edition/addresses.ts'
import type { Article, FrontPage, ListPage } from '../edition/model.ts'
import { fileQuery } from '../data/file-query.ts'

/** What pages ask for; each is one file of the paper. */
export const articleQueries = {
  /** One whole article. */
  detail: (slug: string) => fileQuery<Article>(articleData(slug)),
  /** One page of a list; the newest without a number. */
  list: (name: ListName, number?: number) => fileQuery<ListPage>(listData(name, number)),
  /** The front page, arranged. */
  front: () => fileQuery<FrontPage>(listData({ kind: 'front' })),
}
