import { memo, useCallback } from 'react'
import { useEdition } from '../data/edition-query.tsx'
import { useNow } from '../data/use-now.ts'
import { formatDate, formatExact, formatRelative } from '../lib/dates.ts'
import { usePrinting } from '../ui/use-hydrated.ts'

type Props = { iso: string; lang: string; month?: 'short' | 'long'; className?: string }

/** When something was published: "3 hours ago" on its first day, else the date; the exact time on hover. */
export const StoryTime = memo(function StoryTime({ iso, lang, month, className }: Props) {
  const { timeZone } = useEdition()
  const isPrinting = usePrinting()
  const relative = useNow(useCallback(now => formatRelative(iso, lang, now), [iso, lang]))
  // Browsers word dates slightly differently than the press, and their first formatter costs a slow device a tenth of
  // a second: while a page is taken over nothing is worded, and what was printed stands.
  const isTakenOver = isPrinting && !import.meta.env.SSR
  return (
    <time
      dateTime={iso}
      title={import.meta.env.SSR ? formatExact(iso, lang, timeZone) : undefined}
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = formatExact(iso, lang, timeZone)
      }}
      className={className}
      suppressHydrationWarning
    >
      {relative ?? (isTakenOver ? '' : formatDate(iso, lang, timeZone, month))}
    </time>
  )
})
