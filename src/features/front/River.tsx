import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { ArticleCard } from '../../article/ArticleCard.tsx'
import { articleQueries } from '../../article/article-queries.ts'
import { lineLooks, linesLooks } from '../../article/line-looks.ts'
import { MoreStories } from '../../article/MoreStories.tsx'
import { QueryState } from '../../article/QueryState.tsx'
import { useMissingLists } from '../../article/missing-lists.ts'
import { useMessages } from '../../data/language.tsx'
import { useLocation, useNavigate } from '../../data/place.tsx'
import type { FrontPage, Summary } from '../../edition/model.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'

/** Everything the front page does not show above, newest first; older pages are added in place. */
export function River({ front }: { front: FrontPage }) {
  const messages = useMessages()
  const { more, added, addPage } = useOpenedPages()
  const newest = front.older ?? 0
  const numbers = Array.from({ length: Math.min(more, newest) }, (_, i) => newest - i)
  const shown = new Set([...storiesAbove(front), ...front.stories].map(story => story.id))
  const older = newest - numbers.length
  if (front.stories.length === 0 && newest < 1) return null
  return (
    <section aria-labelledby="latest" className="later border-t-2 border-ink pt-1">
      <h2 id="latest" className="flex min-h-11 items-center font-serif text-[1.375rem] font-semibold">
        {messages.latest}
      </h2>
      <ul className={linesLooks}>
        <RiverStories stories={front.stories} />
        {numbers.map(number => (
          <OlderStories key={number} number={number} shown={shown} isAsked={number === newest - added + 1} />
        ))}
      </ul>
      {older > 0 ? <MoreStories list={{ kind: 'front' }} number={older} onMore={addPage} /> : null}
    </section>
  )
}

type OlderProps = {
  number: number
  /** Ids of stories that stand above. */
  shown: ReadonlySet<string>
  /** The reader has just asked for this page, and goes on with its first story. */
  isAsked: boolean
}

/** An older page, added in place: its stories, save those that the front page shows above. */
function OlderStories({ number, shown, isAsked }: OlderProps) {
  const messages = useMessages()
  const { stories: unreached } = useMissingLists()
  const page = useQuery(articleQueries.list({ kind: 'front' }, number))
  const stories = page.data?.stories.filter(({ id }) => !shown.has(id))
  const first = useRef<HTMLLIElement>(null)
  const isHere = stories !== undefined
  useEffect(() => {
    if (isAsked && isHere) first.current?.querySelector<HTMLElement>('h3 a')?.focus()
  }, [isAsked, isHere])
  if (stories) return <RiverStories stories={stories} first={first} />
  return (
    <li className="min-h-96 py-6 text-muted lg:col-span-2">
      {page.error ? <QueryState query={page} unreached={unreached} isPart /> : <p role="status">{messages.loading}</p>}
    </li>
  )
}

function RiverStories({ stories, first }: { stories: Summary[]; first?: RefObject<HTMLLIElement | null> }) {
  return stories.map((story, i) => (
    <li key={story.id} ref={i === 0 ? first : undefined} className={lineLooks}>
      <ArticleCard story={story} size="line" headingLevel={3} />
    </li>
  ))
}

/** How many older pages are open stands in the history entry, so that back and reload find the page as it was. */
function useOpenedPages() {
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  // A reloaded page is printed without them: they wait until it has been taken over.
  const hydrated = useHydrated()
  const opened = state?.['more']
  const more = hydrated && typeof opened === 'number' ? opened : 0
  // How many are open because the reader asked just now; none after back and reload.
  const [added, setAdded] = useState(0)
  const addPage = () => {
    setAdded(more + 1)
    navigate(pathname, { replace: true, state: { ...state, more: more + 1 } })
  }
  return { more, added, addPage }
}

function storiesAbove({ lead, seconds, sections }: FrontPage): Summary[] {
  return [...(lead ? [lead] : []), ...seconds, ...sections.flatMap(({ stories }) => stories)]
}
