import { type ComponentType, useEffect, useState } from 'react'

/** What can be read instead of what cannot be had. Its code comes only then; where it cannot come, nothing shows. */
export function KeptOffer() {
  const [List, setList] = useState<ComponentType>()
  useEffect(() => {
    import('./ReadableNow.tsx').then(
      ({ ReadableNow }) => setList(() => ReadableNow),
      () => {},
    )
  }, [])
  return List ? <List /> : null
}
