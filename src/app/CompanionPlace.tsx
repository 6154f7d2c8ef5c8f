import { type ComponentType, useEffect, useState } from 'react'
import { whenQuiet } from '../data/when-quiet.ts'

type Props = { files: readonly string[] }

/** Where what goes along with every page stands: its code comes once the page is quiet. */
export function CompanionPlace({ files }: Props) {
  const [Companion, setCompanion] = useState<ComponentType<Props>>()
  useEffect(
    () =>
      whenQuiet(() => {
        import('./companion/Companion.tsx').then(
          module => setCompanion(() => module.Companion),
          // The page itself needs none of it.
          () => {},
        )
      }),
    [],
  )
  return Companion ? <Companion files={files} /> : null
}
