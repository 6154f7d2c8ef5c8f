import { cacheNames, type WorkerFacts } from '../edition/keeping.ts'
import { withBase } from '../edition/addresses.ts'

/** Written by the press at the head of the built script. */
declare const paper: WorkerFacts

/** Not in the library types: https://wicg.github.io/periodic-background-sync/ */
type PeriodicSyncEvent = ExtendableEvent & { tag: string }
type Scope = ServiceWorkerGlobalScope & {
  addEventListener(type: 'periodicsync', listener: (event: PeriodicSyncEvent) => void): void
}

/** The scope this script runs in; its library type says only that it is some worker's. */
export const scope = self as unknown as Scope

export const { base, shell, lastPage } = paper

/** The names of this paper's caches. */
export const names = cacheNames(base)

/** The cache this worker fills: another version has another. */
export const ownShell = names.shell + shell.version

/** Whether a URL is that of a picture which a story may show from another host. */
export function isForeignPicture(url: string): boolean {
  const { origin, protocol } = new URL(url, scope.location.origin)
  return origin !== scope.location.origin && [origin, protocol].some(each => paper.pictureHosts.includes(each))
}

/** The complete URL of an address of the paper. */
export const urlOf = (address: string) => new URL(withBase(base, address), scope.location.origin).href
