/**
 * Takes the place of a worker that does harm: copied over `sw.js`, it answers nothing, removes the shell's caches, the
 * printed pages (which it alone gives out) and itself, and loads open tabs once more. What the reader keeps (stories,
 * editions, pictures) stays.
 */
import { cacheNames } from '../edition/keeping.ts'

/** As in `worker-scope.ts`, which reads facts that this script does without. */
const scope = self as unknown as ServiceWorkerGlobalScope
const names = cacheNames(new URL(scope.registration.scope).pathname)

/** Whether there was a worker before. Without one there is nothing to repair, and no tab to load again and again. */
let replaces = false

scope.addEventListener('install', () => {
  replaces = scope.registration.active !== null
  void scope.skipWaiting()
})

scope.addEventListener('activate', event => {
  event.waitUntil(leave())
})

async function leave(): Promise<void> {
  // Only to load open tabs again. A page that it holds would keep the registration, and the next would call it back.
  if (replaces) await scope.clients.claim()
  await Promise.allSettled([removeShells(), scope.registration.navigationPreload?.disable()])
  await scope.registration.unregister()
  const tabs = replaces ? await scope.clients.matchAll({ type: 'window' }) : []
  await Promise.allSettled(tabs.map(tab => tab.navigate(tab.url)))
}

async function removeShells(): Promise<void> {
  const all = await caches.keys()
  await Promise.all(
    all.filter(name => name.startsWith(names.shell) || name === names.pages).map(name => caches.delete(name)),
  )
}
