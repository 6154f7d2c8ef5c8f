import { useEffect, useRef } from 'react'
import { useEdition } from '../../data/edition-query.tsx'
import { useMessages } from '../../data/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { FoundPlaces } from './FoundPlaces.tsx'
import { FoundStories } from './FoundStories.tsx'
import { markWords } from './mark-words.ts'
import { NothingFound } from './NothingFound.tsx'
import { type Search, useSearch } from './use-search.ts'
import { useSearchWords } from './use-search-words.ts'
import type { SearchWords } from './words/en.ts'

/** What was found: how much, the places, the stories, and the way on. */
export function Answer({ query }: { query: string }) {
  const words = useSearchWords()
  const { loading } = useMessages()
  const search = useSearch(query)
  const { lang } = useEdition()
  const found = useRef<HTMLDivElement>(null)
  const { hits, places, isBusy, isCutOff, goOn } = search
  // Whatever was drawn: more stories may have come on the page.
  useEffect(() => {
    if (!found.current) return undefined
    return markWords(found.current, new Set(hits.flatMap(hit => hit.words)))
  })

  const own = hits.filter(({ story }) => story.lang === lang)
  const others = hits.filter(({ story }) => story.lang !== lang)
  return (
    <div ref={found}>
      <div role="status" className="mt-3 min-h-6 text-sm text-muted">
        <p className={hits.length > 0 || isBusy ? '' : 'sr-only'}>{describe(search, words) ?? loading}</p>
        {isCutOff ? <p className="text-ink">{words.onlyHere}</p> : null}
      </div>
      <FoundPlaces places={places} />
      <FoundStories group="own" hits={own} />
      <FoundStories group="others" hits={others} heading={own.length > 0 ? words.otherLanguages : undefined} />
      {isBusy || hits.length > 0 ? null : <NothingFound query={query} />}
      {goOn && (hits.length > 0 || !isBusy) ? (
        <p className="border-t border-rule py-8 text-center">
          <Button onClick={goOn}>{words.older}</Button>
        </p>
      ) : null}
    </div>
  )
}

/** What there is to say; nothing while nothing is known. */
function describe({ closeness, hits, isBusy }: Search, words: SearchWords): string | undefined {
  if (hits.length === 0) return isBusy ? undefined : words.nothing
  // How close the answers are is known only in the end.
  return isBusy ? words.soFar(words.found.all(hits.length)) : words.found[closeness](hits.length)
}
