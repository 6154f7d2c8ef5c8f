import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../article/AppLink.tsx'
import { PageHead } from '../../article/PageHead.tsx'
import { useEdition } from '../../data/edition-query.tsx'
import { useMessages } from '../../data/language.tsx'
import { keptStoriesQuery, ownLanguageFirst } from '../../data/kept/kept-stories.ts'
import { takenQuery } from '../../data/kept/taken-edition.ts'
import { shelfQuery } from '../../data/saved/saved-stories.ts'
import { readVisitTimes } from '../../data/visits.ts'
import { libraryAddress, listAddress } from '../../edition/addresses.ts'
import { buttonLooks } from '../../ui/Button.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { ShelfTrouble } from './ShelfTrouble.tsx'
import { Shelf } from './Shelf.tsx'
import { useLibraryWords } from './use-library-words.ts'

/** What the reader saved, took along and opened: all that can be read without a network. */
export function LibraryPage() {
  const messages = useMessages()
  const { intro, noScript } = useLibraryWords()
  const hydrated = useHydrated()
  return (
    <div className="mx-auto max-w-3xl px-4 sm:px-6">
      <PageHead title={messages.library} address={libraryAddress} />
      <header className="pt-8 pb-6 sm:pt-12">
        <h1 className="page-title">{messages.library}</h1>
        <p className="mt-3 font-serif text-lg text-muted">{intro}</p>
        <p className="mt-3 hidden noscript:block">{noScript}</p>
      </header>
      {hydrated ? (
        <>
          <ShelfTrouble />
          <Shelves />
        </>
      ) : null}
    </div>
  )
}

function Shelves() {
  const words = useLibraryWords()
  const messages = useMessages()
  const { lang } = useEdition()
  const { data } = useQuery(keptStoriesQuery)
  const isOutOfReach = useOutOfReach()
  if (!data) return <div className="min-h-96" />
  const visits = readVisitTimes()
  const opened = data.filter(({ place, story }) => place === 'opened' && visits.has(story.slug))
  opened.sort((a, b) => (visits.get(b.story.slug) ?? 0) - (visits.get(a.story.slug) ?? 0))
  const saved = data.filter(({ place }) => place === 'saved').sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0))
  const taken = data.filter(({ place }) => place === 'edition')
  const shelves = [
    { name: words.saved, stories: saved },
    { name: words.taken, stories: ownLanguageFirst(taken, lang) },
    { name: words.opened, stories: opened },
  ].filter(({ stories }) => stories.length > 0)
  return (
    <>
      {shelves.length === 0 ? (
        <div className="border-t-2 border-ink pt-3 pb-10">
          {isOutOfReach ? null : (
            <>
              <h2 className="font-serif text-2xl font-semibold">{words.emptyTitle}</h2>
              <p className="mt-2 max-w-xl text-muted text-pretty">{words.emptyText}</p>
            </>
          )}
          <p className="mt-6">
            <AppLink to={listAddress({ kind: 'front' })} className={buttonLooks.outline}>
              {messages.toFrontPage}
            </AppLink>
          </p>
        </div>
      ) : null}
      {shelves.map(({ name, stories }) => (
        <Shelf key={name} name={name} stories={stories} />
      ))}
    </>
  )
}

/** Whether something may be kept that does not show, which `ShelfTrouble` says: nobody can then tell that there is nothing. */
function useOutOfReach(): boolean {
  const { isError } = useQuery(takenQuery)
  const { data: shelf } = useQuery(shelfQuery)
  return isError || shelf?.trouble === 'silent' || shelf?.trouble === 'blocked'
}
