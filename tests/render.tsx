import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type ReactNode, Suspense, useState } from 'react'
import { EditionScope } from '../src/data/edition-query.tsx'
import { LanguageScope } from '../src/data/language.tsx'
import { JourneyProvider, type Navigate, type Place, toHref, type Way } from '../src/data/place.tsx'
import { createQueryClient } from '../src/data/query-client.ts'
import { editionData } from '../src/edition/addresses.ts'
import type { Edition, Summary } from '../src/edition/model.ts'
import { loadAllMessages } from '../src/lib/messages/languages.ts'

/** A paper for tests. */
export const edition: Edition = {
  title: 'The Test Paper',
  lang: 'en',
  timeZone: 'Asia/Macau',
  sections: [
    { slug: 'macao', name: 'Macao' },
    { slug: 'world', name: 'World' },
  ],
  brand: {},
}

/** A story for tests, with what matters to the test put in. */
export function makeStory(slug: string, facts: Partial<Summary> = {}): Summary {
  return {
    id: slug,
    slug,
    lang: 'en',
    headline: `Headline of ${slug}`,
    authors: [],
    published: '2026-01-13T08:30:00Z',
    minutes: 3,
    weight: 0,
    ...facts,
  }
}

type Scene = {
  /** Address of the page. */
  at?: string
  /** What the printed page would carry, by data address; the edition is always there. */
  files?: Record<string, unknown>
}

/** Renders a page or a part of one as the app would: router, cache and words around it. */
export async function renderInPaper(children: ReactNode, { at = '/', files = {} }: Scene = {}) {
  await loadAllMessages()
  return render(
    <QueryClientProvider client={createQueryClient({ [editionData]: edition, ...files })}>
      <EditionScope>
        <LanguageScope lang={edition.lang}>
          <MadeUpJourney start={at}>
            <Suspense>{children}</Suspense>
          </MadeUpJourney>
        </LanguageScope>
      </EditionScope>
    </QueryClientProvider>,
  )
}

/** A history of its own for each test, instead of the browser's. */
function MadeUpJourney({ start, children }: { start: string; children: ReactNode }) {
  const [entries, setEntries] = useState([toPlace(start, undefined)])
  const [at, setAt] = useState(0)
  const [way, setWay] = useState<Way>('pop')
  const place = entries[at] ?? toPlace(start, undefined)
  const navigate: Navigate = (to, { replace = false, state } = {}) => {
    if (typeof to === 'number') {
      setAt(Math.max(0, at + to))
      setWay('pop')
      return
    }
    const next = toPlace(toHref(to, '/', place.pathname), state)
    setEntries([...entries.slice(0, replace ? at : at + 1), next])
    setAt(replace ? at : at + 1)
    setWay(replace ? 'replace' : 'push')
  }
  return <JourneyProvider journey={{ base: '/', place, way, navigate }}>{children}</JourneyProvider>
}

function toPlace(href: string, state: Place['state']): Place {
  const { pathname, search, hash } = new URL(href, 'http://paper.test')
  return { pathname, search, hash, state, key: `${href} ${Math.random()}` }
}
