import { useMessages } from '../data/language.tsx'
import { StillWaiting } from './StillWaiting.tsx'

/** Keeps the page's room while its code or data is on the way; seen only when nothing was prefetched. */
export function Waiting() {
  return (
    <div role="status" aria-label={useMessages().loading} className="min-h-dvh">
      <StillWaiting />
    </div>
  )
}
