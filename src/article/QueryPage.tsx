import { DataError } from '../data/fetch-data.ts'
import { useMessages } from '../data/language.tsx'
import { QueryState, type QueryStateProps } from './QueryState.tsx'

/** A whole page in place of one whose data is not here, with its title. While the data is on its way there is none. */
export function QueryPage({ query }: QueryStateProps) {
  const { notFoundTitle, unreachableTitle } = useMessages()
  const { error } = query
  const missing = error instanceof DataError && error.kind === 'missing'
  return (
    <>
      {error ? <title>{missing ? notFoundTitle : unreachableTitle}</title> : null}
      <QueryState query={query} />
    </>
  )
}
