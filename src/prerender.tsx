import { renderToString } from 'react-dom/server'
import { App } from './app/App.tsx'
import { findRoute } from './app/page-route.ts'
import { JourneyProvider } from './data/place.tsx'
import { createQueryClient } from './data/query-client.ts'
import { loadAllMessages } from './lib/messages/languages.ts'
import { routes } from './routes.tsx'

await loadAllMessages()

/** React prints what belongs in the head first: title, metadata and links. */
const headElements = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/

/**
 * Renders the page at an address (without base path) from the files its route asks for, each under its data address.
 * `page` names the page's module, for its scripts. Called once a page by the press.
 */
export function render(address: string, files: Record<string, unknown>) {
  const place = { pathname: address, search: '', hash: '', state: undefined, key: 'default' }
  const html = renderToString(
    <JourneyProvider journey={{ base: import.meta.env.BASE_URL, place, way: 'pop', navigate: () => {} }}>
      <App routes={routes} client={createQueryClient(files)} />
    </JourneyProvider>,
  )
  const head = headElements.exec(html)?.[0] ?? ''
  return { app: html.slice(head.length), head, page: findRoute(routes, address)?.route.module ?? '' }
}
