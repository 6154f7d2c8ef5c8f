import { isMissing } from '../data/fetch-data.ts'
import { useMessages } from '../data/language.tsx'
import { KeptOffer } from './KeptOffer.tsx'
import { MessagePage } from './MessagePage.tsx'
import { tryAgain } from './try-again.ts'
import { Waiting } from './Waiting.tsx'

type Props = {
  query: { error: Error | null; refetch: () => Promise<unknown> }
  /** What is said where the data cannot be had, and are not those of a story. */
  unreached?: string
  /** Of a page that has a title without them. */
  isPart?: boolean
}

/**
 * What a page shows while, or because, its data is not here: skeleton, not found, or a way to try again. A whole page gets
 * its title with it; while the data is on its way there is none.
 */
export function QueryState({ query: { error, refetch }, unreached, isPart }: Props) {
  const { notFoundTitle, notFoundText, unreachableTitle, unreachableText } = useMessages()
  if (!error) return <Waiting />
  const missing = isMissing(error)
  return (
    <>
      <MessagePage
        title={missing ? notFoundTitle : (unreached ?? unreachableTitle)}
        text={missing ? notFoundText : unreachableText}
        onRetry={missing ? undefined : () => void tryAgain(refetch)}
        isPart={isPart}
      />
      {missing ? null : <KeptOffer />}
    </>
  )
}
