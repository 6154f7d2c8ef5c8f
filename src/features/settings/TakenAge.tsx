import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useKeptWords } from '../../article/kept-words.ts'
import { removeKept } from '../../data/kept/kept-sizes.ts'
import { takenQuery } from '../../data/kept/taken-edition.ts'
import { useMessages } from '../../data/language.tsx'
import { sameTime, useNow } from '../../data/use-now.ts'
import { formatMoment } from '../../lib/format-moment.ts'
import { Button } from '../../ui/Button.tsx'
import { useSettingsWords } from './use-settings-words.ts'

/** From when the edition on this device is, and whether there is a newer one; or that the browser has taken it away. */
export function TakenAge({ newest }: { newest: string | undefined }) {
  const words = useSettingsWords()
  const { lang } = useMessages()
  const now = useNow(sameTime)
  const { data: taken } = useQuery(takenQuery)
  if (taken === 'lost') return <Lost />
  if (!taken || now === undefined) return null
  const age = newest === undefined ? '' : taken.files.version === newest ? words.isNewest : words.isOlder
  return (
    <p className="mt-1 font-medium">
      {words.asOf(formatMoment(taken.at, lang, now))} {age}
    </p>
  )
}

function Lost() {
  const words = useSettingsWords()
  const { lostEdition } = useKeptWords()
  const client = useQueryClient()
  const forget = async () => {
    await removeKept('edition')
    await client.invalidateQueries({ queryKey: takenQuery.queryKey.slice(0, 1) })
  }
  return (
    <div role="status" className="my-3 flex flex-wrap items-center gap-x-3 border-y border-ink py-2">
      {lostEdition}
      <Button variant="quiet" onClick={() => void forget()} className="-mx-2">
        {words.forget}
      </Button>
    </div>
  )
}
