import { makeStory, renderInPaper } from '../../../tests/render.tsx'
import { useLocation } from '../../data/place.tsx'
import { articleAddress, articleData } from '../../edition/addresses.ts'
import type { Article } from '../../edition/model.ts'
import { ArticlePage } from './ArticlePage.tsx'

/** For tests: an article with as little as an article may hold, and what matters to the test put in. */
export const makeArticle = (facts: Partial<Article> = {}): Article => ({
  ...makeStory('bridge', { headline: 'The bridge opens' }),
  keyPoints: [],
  topics: [],
  corrections: [],
  body: [{ kind: 'paragraph', id: 'p1', text: ['It opened at noon.'] }],
  length: 600,
  related: [],
  translations: [],
  ...facts,
})

type Given = {
  /** Absent while the article is on its way. */
  article?: Article
  /** Other files already here, by their address. */
  files?: Record<string, unknown>
  /** Query of the address, for example `?picture=2`. */
  search?: string
}

/** For tests: shows the article page as a reader would have it, and the address where tests can see it. */
export function renderArticle({ article, files = {}, search = '' }: Given) {
  const page = (
    <main id="content" tabIndex={-1}>
      <ArticlePage params={{ slug: 'bridge' }} />
      <Address />
    </main>
  )
  return renderInPaper(page, {
    at: `${articleAddress('bridge')}${search}`,
    files: { ...files, ...(article && { [articleData('bridge')]: article }) },
  })
}

function Address() {
  const { pathname, search } = useLocation()
  return <output aria-label="address">{pathname + search}</output>
}
