import { useQuery } from '@tanstack/react-query'
import { ArticleCard } from '../../article/ArticleCard.tsx'
import { articleQueries } from '../../article/article-queries.ts'
import { lineLooks, linesLooks } from '../../article/line-looks.ts'
import type { PageParams } from '../../article/page-params.ts'
import { NoStories } from '../../article/NoStories.tsx'
import { PageHead } from '../../article/PageHead.tsx'
import { QueryState } from '../../article/QueryState.tsx'
import { useMissingLists } from '../../article/missing-lists.ts'
import { useEdition } from '../../data/edition-query.tsx'
import { useMessages } from '../../data/language.tsx'
import { useLocation } from '../../data/place.tsx'
import { type ListName, listAddress } from '../../edition/addresses.ts'
import type { ListKind, ListPage as List } from '../../edition/model.ts'
import { useListWords } from './list-words.ts'
import { ListHeading } from './ListHeading.tsx'
import { ListSkeleton } from './ListSkeleton.tsx'
import { PageLinks } from './PageLinks.tsx'

/** A page of a section, topic, author or of the whole archive. */
export function ListPage({ params: { slug, number } }: { params: PageParams }) {
  const name = useListName(slug)
  const page = useQuery(articleQueries.list(name, number === undefined ? undefined : Number(number)))
  const { stories: unreached } = useMissingLists()
  if (!page.data)
    return page.error ? <QueryState query={page} unreached={unreached} /> : <Awaited name={name} number={number} />
  return (
    <div
      data-section={page.data.kind === 'section' ? page.data.place?.slug : undefined}
      className="mx-auto max-w-7xl px-4 sm:px-6"
    >
      <Head page={page.data} name={name} />
      <ListHeading page={page.data} />
      <Stories page={page.data} />
      <PageLinks page={page.data} name={name} />
    </div>
  )
}

/** What is known of a list before it is here: a section's name, which every page knows, and where its stories will stand. */
function Awaited({ name: { kind, slug }, number }: { name: ListName; number: string | undefined }) {
  const { sections } = useEdition()
  const place = kind === 'section' ? sections.find(section => section.slug === slug) : undefined
  return (
    <div data-section={place?.slug} className="mx-auto max-w-7xl px-4 sm:px-6">
      <ListHeading page={{ kind, ...(place && { place }), ...(number && { number: Number(number) }) }} />
      <ListSkeleton opens={!number} />
    </div>
  )
}

/** The list an address means: its first segment is the kind, save for the archive's `/page/3`. */
function useListName(slug: string | undefined): ListName {
  const { pathname } = useLocation()
  const kind = (['section', 'topic', 'author'] as const).find(kind => pathname.startsWith(`/${kind}/`))
  return kind && slug ? { kind, slug } : { kind: 'front' satisfies ListKind }
}

function Head({ page, name }: { page: List; name: ListName }) {
  const messages = useMessages()
  const words = useListWords()
  const edition = useEdition()
  const title = page.place?.name ?? messages.latest
  const description = page.place?.bio ?? edition.description
  return (
    <PageHead
      title={page.number === undefined ? title : `${title}, ${words.page(page.number)}`}
      address={listAddress(name, page.number)}
      {...(description && { description })}
    />
  )
}

function Stories({ page: { stories, number } }: { page: List }) {
  const [first, ...rest] = stories
  if (!first) return <NoStories />
  if (number !== undefined) return <Lines stories={stories} />
  return (
    <>
      <div className="border-b border-rule pb-6">
        <ArticleCard story={first} size="across" first />
      </div>
      <Lines stories={rest} />
    </>
  )
}

function Lines({ stories }: { stories: List['stories'] }) {
  return (
    <ul className={linesLooks}>
      {stories.map(story => (
        <li key={story.id} className={lineLooks}>
          <ArticleCard story={story} size="line" />
        </li>
      ))}
    </ul>
  )
}
