import { dataRoot, withBase } from '../edition/addresses.ts'
import { base } from './worker-scope.ts'

type Rule = { condition: { urlPattern: { pathname: string } }; source: 'network' }

/** The event as newer browsers have it. */
type InstallEvent = ExtendableEvent & { addRoutes?: (rule: Rule) => Promise<void> }

/**
 * Lets data files by without starting the worker, where the browser knows how. Elsewhere they cost the start of the
 * worker and nothing else: it does not answer them either way.
 */
export function passData(event: InstallEvent): void {
  const pathname = `${withBase(base, dataRoot).replace(/[^\w/-]/g, '\\$&')}*`
  try {
    void event.addRoutes?.({ condition: { urlPattern: { pathname } }, source: 'network' }).catch(() => {})
  } catch {
    // A browser with another idea of routes.
  }
}
