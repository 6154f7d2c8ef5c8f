import { useMessages } from '../data/language.tsx'
import { listAddress, searchAddress } from '../edition/addresses.ts'
import { buttonLooks } from '../ui/Button.tsx'
import { AppLink } from './AppLink.tsx'

type Props = {
  title: string
  text: string
  /** What trying again does; without it the ways lead to the front page and the search. */
  onRetry?: (() => void) | undefined
  /** Stands in a page that has a title of its own. */
  isPart?: boolean | undefined
}

/** A page that has nothing to show: what happened, and the one thing to do next. A try that failed again is said aloud again. */
export function MessagePage({ title, text, onRetry, isPart }: Props) {
  const { toFrontPage, search, tryAgain } = useMessages()
  return (
    <div role={onRetry && 'alert'} className="mx-auto max-w-xl px-4 py-24 text-center">
      {isPart ? null : <title>{title}</title>}
      <h1 className="page-title">{title}</h1>
      <p className="mt-4 mb-8 text-lg text-balance text-muted">{text}</p>
      {onRetry ? (
        <button type="button" onClick={onRetry} className={buttonLooks.outline}>
          {tryAgain}
        </button>
      ) : (
        <>
          <AppLink to={listAddress({ kind: 'front' })} className={buttonLooks.outline}>
            {toFrontPage}
          </AppLink>{' '}
          <AppLink to={searchAddress} className={`${buttonLooks.quiet} underline noscript:hidden`}>
            {search}
          </AppLink>
        </>
      )}
    </div>
  )
}
