import { useEffect, useState } from 'react'
import { useKeptNotes } from '../data/kept/kept-notes.ts'
import { whenQuiet } from '../data/when-quiet.ts'
import { Later } from '../ui/Later.tsx'

const loadCompanion = async () => (await import('./companion/Companion.tsx')).Companion

/**
 * Where what goes along with every page stands: its code comes once the page is quiet, and the page needs none of it. Where
 * what is shown comes from the device the code comes at once: it says so, and a picture may keep the page from being quiet.
 */
export function CompanionPlace({ files }: { files: readonly string[] }) {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => whenQuiet(() => setQuiet(true)), [])
  const hasKept = useKeptNotes().size > 0
  return <Later isWanted={isQuiet || hasKept} load={loadCompanion} given={{ files }} />
}
