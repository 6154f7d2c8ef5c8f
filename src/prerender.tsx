import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from './app/App.tsx'
import { findRoute } from './app/page-route.ts'
import { createQueryClient } from './data/query-client.ts'
import { withBase } from './edition/addresses.ts'
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
  const base = import.meta.env.BASE_URL
  const html = renderToString(
    <StaticRouter basename={base} location={withBase(base, address)}>
      <App routes={routes} client={createQueryClient(files)} />
    </StaticRouter>,
  )
  const head = headElements.exec(html)?.[0] ?? ''
  return { app: html.slice(head.length), head, page: findRoute(routes, address)?.route.module ?? '' }
}
