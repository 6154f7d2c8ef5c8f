import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { isAtHand } from './app/is-at-hand.ts'
import { findRoute } from './app/page-route.ts'
import { PaperRouter } from './app/PaperRouter.tsx'
import { editionQuery } from './data/edition-query.tsx'
import { expectNoNetwork, silence } from './data/fetch-data.ts'
import { catchInstallPrompt } from './data/install-prompt.ts'
import { noteKept } from './data/kept/kept-notes.ts'
import { createQueryClient } from './data/query-client.ts'
import { readState } from './data/read-state.ts'
import { keepPrinted } from './data/keep-printed.ts'
import { notFoundAddress } from './edition/addresses.ts'
import { keptMark } from './edition/keeping.ts'
import { loadMessages, nearestLanguage } from './lib/messages/languages.ts'
import { routes } from './routes.tsx'
import './style.css'

/** Lets the reader's touch in between: reading the code and beginning with it would be one long task on a slow device. */
const pause = () => new Promise(resolve => setTimeout(resolve))

await pause()
const base = import.meta.env.BASE_URL
const root = document.getElementById('root')
const { files, languages } = readState(document)
const client = createQueryClient(files)
const route = findRoute(routes, location.pathname.replace(base.replace(/\/$/, ''), '') || '/')
const queries = route?.route.queries(route.params) ?? []
const fetchAll = () => Promise.all(queries.map(options => client.query(options)))
// Without a state at its end, a page was cut short on its way: the app draws it anew when it gets what it lacks.
const isCut = root?.hasChildNodes() === true && !document.getElementById('state')
const isPrinted = !isCut && root?.hasChildNodes() === true
// Hosts answer an unknown address with a page that was printed for none, and so holds no file of any.
const isLost = isPrinted && !(route && queries.every(({ queryKey }) => queryKey.every(key => key in files)))
const here = isLost ? undefined : route
catchInstallPrompt()
// The page came from the device, and its files as they stand in it are as old as it is, whether or not they are kept too.
const { [keptMark]: keptAt } = document.documentElement.dataset
if (keptAt !== undefined) {
  expectNoNetwork()
  for (const address of Object.keys(files)) noteKept(address, { at: Number(keptAt), why: 'unreachable' })
}

if (isCut) await fetchAll()
else if (!isPrinted) {
  // The worker gave a page without a story, for want of a network: what is kept shows at once.
  expectNoNetwork()
  here?.route.load().catch(() => {})
  const edition = await client.query(editionQuery).catch(() => undefined)
  if (edition) languages.push(edition.lang)
  // What is kept is here in a moment; what is not may never be, and is waited for in view.
  await Promise.race([fetchAll().catch(() => {}), silence(400)])
}

// The printed page is taken over only when all it is made of is here: words and code. Until then it works without.
await Promise.all([here?.route.load(), ...languages.map(lang => loadMessages(nearestLanguage(lang)))]).catch(cause => {
  // A printed story reads without its code; the reader's own pages are nothing without, and say that something is lost.
  if (here && isPrinted && queries.length > 1) throw cause
})

await pause()
const app = (
  <PaperRouter
    base={base}
    isAtHand={address => isAtHand(routes, client, address)}
    {...(isLost && { at: notFoundAddress })}
  >
    <App routes={routes} client={client} />
  </PaperRouter>
)
if (root && isPrinted) {
  // A transition, so that taking over a long page gives way to the reader's touch every few milliseconds.
  startTransition(() => void hydrateRoot(root, app, { onUncaughtError: keepPrinted(root) }))
} else if (root) {
  // The page without a story has a title of its own for when the app does not come.
  document.querySelector('title')?.remove()
  root.replaceChildren()
  createRoot(root).render(app)
}
