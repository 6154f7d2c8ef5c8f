import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, useCallback } from 'react'
import { Waiting } from '../article/Waiting.tsx'
import { EditionScope, useEdition } from '../data/edition-query.tsx'
import { LanguageScope } from '../data/language.tsx'
import { useLocation } from '../data/place.tsx'
import { PrefetchProvider } from '../data/prefetch.ts'
import { CompanionPlace } from './CompanionPlace.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { findRoute, type PageRoute } from './page-route.ts'
import { RouteFocus } from './RouteFocus.tsx'
import { SkipLink } from './SkipLink.tsx'

type Props = { routes: readonly PageRoute[]; client: QueryClient }

/** The whole reader: frame and page. */
export function App({ routes, client }: Props) {
  const prefetch = useCallback(
    async (address: string) => {
      const found = findRoute(routes, address)
      // A failed prefetch is no failure: the page itself asks again and says what is wrong.
      if (found)
        await Promise.allSettled([
          found.route.load(),
          ...found.route.queries(found.params).map(options => client.query(options)),
        ])
    },
    [routes, client],
  )
  return (
    <QueryClientProvider client={client}>
      <EditionScope>
        <PrefetchProvider value={prefetch}>
          <Shell routes={routes} />
        </PrefetchProvider>
      </EditionScope>
    </QueryClientProvider>
  )
}

function Shell({ routes }: { routes: readonly PageRoute[] }) {
  const { lang } = useEdition()
  const { pathname } = useLocation()
  const found = findRoute(routes, pathname)
  return (
    <LanguageScope lang={lang}>
      <SkipLink />
      <Masthead />
      <main id="content" tabIndex={-1} className="[outline:0]">
        <RouteFocus />
        <ErrorBoundary>
          {/* Of its own for each kind of page: where the code of one is long in coming, that is seen. */}
          <Suspense key={found?.route.module} fallback={<Waiting />}>
            {found ? <found.route.Page params={found.params} /> : <NotFoundPage />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <CompanionPlace files={found ? filesOf(found) : []} />
    </LanguageScope>
  )
}

const filesOf = ({ route, params }: NonNullable<ReturnType<typeof findRoute>>) =>
  route.queries(params).flatMap(({ queryKey }) => queryKey)
