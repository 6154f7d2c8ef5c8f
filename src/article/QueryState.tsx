import { DataError } from '../data/fetch-data.ts'
import { useMessages } from '../data/language.tsx'
import { KeptOffer } from './KeptOffer.tsx'
import { MessagePage } from './MessagePage.tsx'
import { Waiting } from './Waiting.tsx'

export type QueryStateProps = { query: { error: Error | null; refetch: () => Promise<unknown> } }

/** What a page shows while, or because, its data is not here: skeleton, not found, or a way to try again. */
export function QueryState({ query: { error, refetch } }: QueryStateProps) {
  const messages = useMessages()
  if (!error) return <Waiting />
  if (error instanceof DataError && error.kind === 'missing') {
    return <MessagePage title={messages.notFoundTitle} text={messages.notFoundText} />
  }
  const { unreachableTitle, unreachableText } = messages
  return (
    <>
      <MessagePage title={unreachableTitle} text={unreachableText} onRetry={() => void refetch()} />
      <KeptOffer />
    </>
  )
}
