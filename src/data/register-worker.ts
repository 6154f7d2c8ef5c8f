import { withBase, workerFile } from '../edition/addresses.ts'

type Policy = { createScriptURL: (address: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }

const address = withBase(import.meta.env.BASE_URL, workerFile)

/** Registers the worker once the page is quiet. Nothing waits for it, and without it everything works that has a network. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    // Asked past the browser's cache, so that a host's year of max-age cannot keep a broken worker alive.
    navigator.serviceWorker.register(trust(address), { updateViaCache: 'none' }).catch(() => {})
  }
  const whenQuiet = () => ('requestIdleCallback' in window ? requestIdleCallback(register) : setTimeout(register, 1))
  if (document.readyState === 'complete') whenQuiet()
  else addEventListener('load', whenQuiet, { once: true })
}

/** The security policy lets scripts be named by one policy only, and that one names only the worker. */
function trust(script: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('app', { createScriptURL: asked => (asked === address ? asked : '') })
  return policy ? policy.createScriptURL(script) : script
}
