import { withBase, workerFile } from '../edition/addresses.ts'
import { newsPace, newsTag } from '../edition/keeping.ts'

type Policy = { createScriptURL: (address: string) => string }
type PeriodicSync = { register: (tag: string, options: { minInterval: number }) => Promise<void> }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }

const address = withBase(import.meta.env.BASE_URL, workerFile)

/** Registers the worker. Nothing waits for it, and without it everything works that has a network. */
export function registerWorker(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) register().catch(() => {})
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  // The first worker was not there when the pictures came. Of other hosts' pictures only the page knows which were seen.
  if (!serviceWorker.controller) {
    const tellSeen = () => {
      const seen = [...document.images].filter(({ complete }) => complete)
      serviceWorker.controller?.postMessage(seen.map(({ currentSrc }) => currentSrc))
    }
    serviceWorker.addEventListener('controllerchange', tellSeen, { once: true })
  }
  // Asked past the browser's cache, so that a host's year of max-age cannot keep a broken worker alive.
  const registration = await serviceWorker.register(trust(address), { updateViaCache: 'none' })
  // Granted to installed papers only, and by few browsers; refused elsewhere.
  const { periodicSync } = registration as ServiceWorkerRegistration & { periodicSync?: PeriodicSync }
  await periodicSync?.register(newsTag, { minInterval: newsPace })
}

/** The security policy lets scripts be named by one policy only, and that one names only the worker. */
function trust(script: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('app', { createScriptURL: asked => (asked === address ? asked : '') })
  return policy ? policy.createScriptURL(script) : script
}
