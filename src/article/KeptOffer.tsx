import { Later } from '../ui/Later.tsx'

const loadList = async () => (await import('./ReadableNow.tsx')).ReadableNow

/** What can be read instead of what cannot be had. */
export function KeptOffer() {
  return <Later isWanted load={loadList} given={{}} />
}
