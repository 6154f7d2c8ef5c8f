import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { LanguageScope } from '../src/data/language.tsx'
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
      <LanguageScope lang={edition.lang}>
        <MemoryRouter initialEntries={[at]}>
          <Suspense>{children}</Suspense>
        </MemoryRouter>
      </LanguageScope>
    </QueryClientProvider>,
  )
}
