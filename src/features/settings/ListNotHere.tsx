import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMessages } from '../../data/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { keptQueries } from './kept-queries.ts'
import { useSettingsWords } from './use-settings-words.ts'

/** After this long without the list the reader is told; it is waited for all the same. In milliseconds. */
const patience = 2000

/** Says why nothing is offered: what the edition consists of cannot be had, or is long in coming. */
export function ListNotHere() {
  const { notListed } = useSettingsWords()
  const { stillWaiting, tryAgain } = useMessages()
  const client = useQueryClient()
  const { error } = useQuery(keptQueries.files())
  const [attempt, setAttempt] = useState(1)
  const [longAttempt, setLongAttempt] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setLongAttempt(attempt), patience)
    return () => clearTimeout(timer)
  }, [attempt])

  async function askAgain() {
    setAttempt(attempt + 1)
    // What hangs would only be waited for again.
    await client.cancelQueries(keptQueries.files())
    await client.refetchQueries(keptQueries.files())
  }

  const isLong = longAttempt === attempt
  return (
    <div role="status" className="mt-3">
      {error || isLong || attempt > 1 ? (
        <>
          <p className="min-h-6">{error ? notListed : isLong ? stillWaiting : ''}</p>
          <Button onClick={() => void askAgain()} className="mt-3">
            {tryAgain}
          </Button>
        </>
      ) : null}
    </div>
  )
}
