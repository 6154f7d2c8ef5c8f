import { DataError } from '../data/fetch-data.ts'
import { useMessages } from '../data/language.tsx'
import { MessagePage } from './MessagePage.tsx'

export type QueryStateProps = { query: { error: Error | null; refetch: () => Promise<unknown> } }

/** What a page shows while, or because, its data is not here: skeleton, not found, or a way to try again. */
export function QueryState({ query: { error, refetch } }: QueryStateProps) {
  const messages = useMessages()
  if (!error) return <div role="status" aria-label={messages.loading} className="min-h-dvh" />
  if (error instanceof DataError && error.kind === 'missing') {
    return <MessagePage title={messages.notFoundTitle} text={messages.notFoundText} />
  }
  const again = (
    <button
      type="button"
      onClick={() => void refetch()}
      className="min-h-11 border border-ink px-5 font-medium hover:border-accent hover:text-accent"
    >
      {messages.tryAgain}
    </button>
  )
  return <MessagePage title={messages.unreachableTitle} text={messages.unreachableText} action={again} />
}
