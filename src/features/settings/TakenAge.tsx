import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../data/language.tsx'
import { sameTime, useNow } from '../../data/use-now.ts'
import { formatMoment } from '../../lib/format-moment.ts'
import { keptQueries } from './kept-queries.ts'
import { useSettingsWords } from './use-settings-words.ts'

/** From when the edition on this device is, and whether there is a newer one. */
export function TakenAge({ newest }: { newest: string | undefined }) {
  const words = useSettingsWords()
  const { lang } = useMessages()
  const now = useNow(sameTime)
  const { data: taken } = useQuery(keptQueries.taken())
  if (!taken || now === undefined) return null
  const age = newest === undefined ? '' : taken.files.version === newest ? words.isNewest : words.isOlder
  return (
    <p className="mt-1 font-medium">
      {words.asOf(formatMoment(taken.at, lang, now))} {age}
    </p>
  )
}
