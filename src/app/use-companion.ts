import { type ComponentType, useEffect, useState } from 'react'
import { whenQuiet } from '../data/when-quiet.ts'

type Companion = ComponentType<{ files: readonly string[] }>

/** What goes along with every page: its code comes once the page is quiet. */
export function useCompanion(): Companion | undefined {
  const [companion, setCompanion] = useState<Companion>()
  useEffect(
    () =>
      whenQuiet(() => {
        import('./companion/Companion.tsx').then(
          ({ Companion }) => setCompanion(() => Companion),
          // The page itself needs none of it.
          () => {},
        )
      }),
    [],
  )
  return companion
}
