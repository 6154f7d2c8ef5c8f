import { useEffect, useState } from 'react'
import { useMessages } from '../data/language.tsx'
import { foundSilent } from '../data/fetch-data.ts'
import { libraryAddress } from '../edition/addresses.ts'
import { AppLink } from './AppLink.tsx'

/** After this long with nothing to see, the reader is told, and shown a way out; sooner where that is known already. */
const patience = () => (foundSilent() ? 200 : 2200)

/** Says that it takes long, once it does. */
export function StillWaiting() {
  const { stillWaiting, readableNow } = useMessages()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience())
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <p className="mx-auto max-w-(--measure) px-4 py-8 text-center font-sans text-muted">
      {stillWaiting}{' '}
      <AppLink to={libraryAddress} className="inline-flex min-h-11 items-center text-ink underline hover:text-accent">
        {readableNow}
      </AppLink>
    </p>
  )
}
