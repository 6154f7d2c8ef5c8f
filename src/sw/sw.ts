/**
 * The worker: pages, the app's own files and pictures when there is no network. Data files never pass through it. See
 * `docs/decisions/009-a-worker-of-our-own.md` for what it does in which trouble.
 */
import { assetsRoot, dataRoot, listAddress, mayBePage, mediaRoot } from '../edition/addresses.ts'
import { newsTag } from '../edition/keeping.ts'
import { sharedAddress } from '../edition/shared-address.ts'
import { answerAsset } from './answer-asset.ts'
import { answerPage } from './answer-page.ts'
import { answerPicture, isPicture } from './answer-picture.ts'
import { fillShell } from './fill-shell.ts'
import { inTime } from './in-time.ts'
import { keepSeen, keepShown } from './keep-seen.ts'
import { lookForNews } from './look-for-news.ts'
import { keepPage } from './printed-pages.ts'
import { passData } from './pass-data.ts'
import { removeOldShells } from './shell-caches.ts'
import { base, scope } from './worker-scope.ts'

const frontAddress = listAddress({ kind: 'front' })

/** Whether tabs that are open have shown something that no worker saw. */
let isFirst = false

scope.addEventListener('install', event => {
  isFirst = scope.registration.active === null
  passData(event)
  // No waiting: tabs of the version before find their files in its cache, which is kept beside this one.
  event.waitUntil(fillShell().then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', event => {
  event.waitUntil(takeOver())
})

scope.addEventListener('fetch', event => {
  const answer = chooseAnswer(event)
  if (answer) event.respondWith(answer)
})

// Browsers with background sync wake the worker now and then for an installed paper; what fails waits for the next time.
scope.addEventListener('periodicsync', event => {
  if (event.tag === newsTag) event.waitUntil(lookForNews().catch(() => {}))
})

// A page of the first visit says which pictures it has shown.
scope.addEventListener('message', event => event.waitUntil(keepShown(event.data).catch(() => {})))

async function takeOver(): Promise<void> {
  await Promise.allSettled([inTime(removeOldShells()), scope.registration.navigationPreload?.enable()])
  await scope.clients.claim()
  // Not waited for: until a worker is ready, all that its tabs ask for waits.
  if (isFirst) void keepSeen().catch(() => {})
}

/** What is not answered here takes the way it would take without a worker. */
function chooseAnswer(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event
  const url = new URL(request.url)
  const { origin, pathname } = url
  if (request.method !== 'GET' || request.headers.has('range')) return undefined
  if (isPicture(request)) return answerPicture(request, work => event.waitUntil(work))
  if (origin !== scope.location.origin || !pathname.startsWith(base)) return undefined
  const address = `/${pathname.slice(base.length)}`
  if (address.startsWith(assetsRoot)) return answerAsset(request)
  if (request.mode !== 'navigate' && address === frontAddress) return passFront(event)
  const isFile = [dataRoot, mediaRoot].some(root => address.startsWith(root))
  if (request.mode !== 'navigate' || isFile || !mayBePage(address)) return undefined
  const shared = sharedAddress(url, base)
  return shared ? Promise.resolve(Response.redirect(shared, 303)) : answerPage(event, work => event.waitUntil(work))
}

/**
 * The app asks for the front page once its data have come anew: that is where the paper opens, and as it was printed it
 * opens before any script runs. Pages that are opened are kept anyway; this one is often only moved to.
 */
async function passFront(event: FetchEvent): Promise<Response> {
  const page = await fetch(event.request)
  event.waitUntil(keepPage(event.request.url, page.clone()))
  return page
}
