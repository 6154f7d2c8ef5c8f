import { useQueries } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { ArticleCard } from '../../article/ArticleCard.tsx'
import { articleQueries } from '../../article/article-queries.ts'
import { MoreStories } from '../../article/MoreStories.tsx'
import { useMessages } from '../../data/language.tsx'
import type { FrontPage, Summary } from '../../edition/model.ts'

/** Everything the front page does not show above, newest first; older pages are added in place. */
export function River({ front }: { front: FrontPage }) {
  const messages = useMessages()
  const { more, addPage } = useOpenedPages()
  const newest = front.older ?? 0
  const numbers = Array.from({ length: Math.min(more, newest) }, (_, i) => newest - i)
  const pages = useQueries({ queries: numbers.map(number => articleQueries.list({ kind: 'front' }, number)) })
  const shown = new Set(storiesAbove(front).map(story => story.id))
  const stories = [...front.stories, ...pages.flatMap(page => page.data?.stories ?? [])].filter(
    ({ id }) => !shown.has(id),
  )
  const older = newest - numbers.length
  if (stories.length === 0 && older < 1) return null
  return (
    <section aria-labelledby="latest" className="border-t-2 border-ink pt-3">
      <h2 id="latest" className="mb-2 flex min-h-11 items-center font-serif text-2xl font-semibold">
        {messages.latest}
      </h2>
      <ul className="max-w-4xl divide-y divide-rule">
        {stories.map(story => (
          <li key={story.id} className="py-6">
            <ArticleCard story={story} size="line" headingLevel={3} />
          </li>
        ))}
      </ul>
      {older > 0 ? (
        <MoreStories
          list={{ kind: 'front' }}
          number={older}
          onMore={addPage}
          pending={pages.some(page => page.isPending)}
        />
      ) : null}
    </section>
  )
}

/** How many older pages are open stands in the history entry, so that back and reload find the page as it was. */
function useOpenedPages() {
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  const more = typeof state?.more === 'number' ? state.more : 0
  const addPage = () =>
    void navigate(pathname, { replace: true, state: { ...state, more: more + 1 }, preventScrollReset: true })
  return { more, addPage }
}

function storiesAbove({ lead, seconds, sections }: FrontPage): Summary[] {
  return [...(lead ? [lead] : []), ...seconds, ...sections.flatMap(({ stories }) => stories)]
}
