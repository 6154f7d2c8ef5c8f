import { useEffect, useState } from 'react'
import { whenQuiet } from '../data/when-quiet.ts'
import { Later } from '../ui/Later.tsx'

const loadCompanion = async () => (await import('./companion/Companion.tsx')).Companion

/** Where what goes along with every page stands: its code comes once the page is quiet, and the page needs none of it. */
export function CompanionPlace({ files }: { files: readonly string[] }) {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => whenQuiet(() => setQuiet(true)), [])
  return <Later isWanted={isQuiet} load={loadCompanion} given={{ files }} />
}
