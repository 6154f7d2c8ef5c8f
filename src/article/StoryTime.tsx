import { useCallback } from 'react'
import { formatDate, formatExact, formatRelative } from '../lib/dates.ts'
import { useEdition } from '../data/edition-query.ts'
import { useNow } from '../data/use-now.ts'

type Props = { iso: string; lang: string; month?: 'short' | 'long'; className?: string }

/** When something was published: "3 hours ago" on its first day, else the date; the exact time on hover. */
export function StoryTime({ iso, lang, month, className }: Props) {
  const { timeZone } = useEdition()
  const relative = useNow(useCallback(now => formatRelative(iso, lang, now), [iso, lang]))
  return (
    // Browsers word dates slightly differently than the press: what was printed stands.
    <time dateTime={iso} title={formatExact(iso, lang, timeZone)} className={className} suppressHydrationWarning>
      {relative ?? formatDate(iso, lang, timeZone, month)}
    </time>
  )
}
