import { type ComponentType, lazy, useState } from 'react'
import type { FileQueryOptions, PageRoute } from './app/page-route.ts'
import { articleQueries } from './article/article-queries.ts'
import type { PageParams } from './article/page-params.ts'
import { editionQuery } from './data/edition-query.tsx'
import { libraryAddress, searchAddress, settingsAddress } from './edition/addresses.ts'
import { LostChunk } from './lib/lost-chunk.ts'

type Page = ComponentType<{ params: PageParams }>
type PageModule = { Page: Page }

/** While printing, pages are imported whole; in the browser each comes when it is needed. */
async function page(
  path: string,
  name: string,
  load: () => Promise<PageModule>,
  queries: PageRoute['queries'] = () => [],
) {
  const module = `src/features/${name}.tsx`
  let loading: Promise<{ default: Page }> | undefined
  let loaded: Page | undefined
  const loadOnce = () => {
    loading ??= load().then(
      ({ Page }) => ({ default: (loaded = Page) }),
      () => {
        throw new LostChunk(module)
      },
    )
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  const Late = lazy(loadOnce)
  // A lazy component lets its place wait even when its code is here, which would cost a frame of its own.
  const EarlyOrLate: Page = props => {
    const [Chosen] = useState(() => loaded ?? Late)
    return <Chosen {...props} />
  }
  const Page = import.meta.env.SSR ? (await loadOnce()).default : EarlyOrLate
  return { path, module, Page, load: loadOnce, queries: (params: PageParams) => [edition, ...queries(params)] }
}

const edition: FileQueryOptions = editionQuery

const frontPage = async () => ({ Page: (await import('./features/front/FrontPage.tsx')).FrontPage })
const listPage = async () => ({ Page: (await import('./features/list/ListPage.tsx')).ListPage })
const articlePage = async () => ({ Page: (await import('./features/reader/ArticlePage.tsx')).ArticlePage })
const searchPage = async () => ({ Page: (await import('./features/search/SearchPage.tsx')).SearchPage })
const libraryPage = async () => ({ Page: (await import('./features/library/LibraryPage.tsx')).LibraryPage })
const settingsPage = async () => ({ Page: (await import('./features/settings/SettingsPage.tsx')).SettingsPage })

const list = (kind: 'section' | 'topic' | 'author') => [
  page(`/${kind}/:slug`, 'list/ListPage', listPage, ({ slug = '' }) => [articleQueries.list({ kind, slug })]),
  page(`/${kind}/:slug/page/:number`, 'list/ListPage', listPage, ({ slug = '', number }) => [
    articleQueries.list({ kind, slug }, Number(number)),
  ]),
]

/** Every address of the paper. Printing, prefetching and the pages themselves read this one table. */
export const routes: PageRoute[] = await Promise.all([
  page('/', 'front/FrontPage', frontPage, () => [articleQueries.front()]),
  page('/page/:number', 'list/ListPage', listPage, ({ number }) => [
    articleQueries.list({ kind: 'front' }, Number(number)),
  ]),
  page('/article/:slug', 'reader/ArticlePage', articlePage, ({ slug = '' }) => [articleQueries.detail(slug)]),
  ...list('section'),
  ...list('topic'),
  ...list('author'),
  page(searchAddress, 'search/SearchPage', searchPage),
  page(libraryAddress, 'library/LibraryPage', libraryPage),
  page(settingsAddress, 'settings/SettingsPage', settingsPage),
])
