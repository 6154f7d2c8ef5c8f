import { useDeferredValue } from 'react'
import { useEdition } from '../data/edition-query.tsx'
import { useNow } from '../data/use-now.ts'
import { formatDateline } from '../lib/dates.ts'

const toIso = (now: number) => new Date(now).toISOString()

/** Today's date under the masthead. The printed page does not know when it is read: the line waits, its height does not. */
export function DateLine() {
  const { lang, timeZone } = useEdition()
  // Wording a date for the first time takes a slow device long: after the page has been taken over, not with it.
  const today = useDeferredValue(useNow(toIso))
  return (
    <p className="flex min-h-11 md:min-h-9 items-center justify-center border-t border-rule md:border-b text-sm text-muted">
      {today ? <time dateTime={today}>{formatDateline(today, lang, timeZone)}</time> : null}
    </p>
  )
}
