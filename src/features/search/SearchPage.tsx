import { PageHead } from '../../article/PageHead.tsx'
import { useMessages } from '../../data/language.tsx'
import { useLocation } from '../../data/place.tsx'
import { searchAddress } from '../../edition/addresses.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { Answer } from './Answer.tsx'
import { askedIn } from './asked-in.ts'
import { SearchBox } from './SearchBox.tsx'
import { SectionWays } from './SectionWays.tsx'
import { useSearchWords } from './use-search-words.ts'

/** Searches the whole paper on the reader's device. What is asked stands in the address. */
export function SearchPage() {
  const { search: name, colon } = useMessages()
  const { intro, noScript } = useSearchWords()
  const { search } = useLocation()
  // The page was printed for no question.
  const query = useHydrated() ? askedIn(search) : ''
  return (
    <div className="mx-auto max-w-3xl px-4 sm:px-6">
      <PageHead title={query ? name + colon + query : name} address={searchAddress} />
      <h1 className="pt-8 pb-4 page-title sm:pt-12">{name}</h1>
      <SearchBox />
      <p className="hidden noscript:block">{noScript}</p>
      {query ? (
        <Answer query={query} />
      ) : (
        <>
          <p className="mt-4 max-w-2xl font-serif text-lg text-muted noscript:hidden">{intro}</p>
          <SectionWays />
        </>
      )}
    </div>
  )
}
