import { Component, type ReactNode } from 'react'
import { MessagePage } from '../article/MessagePage.tsx'
import { useMessages } from '../data/language.tsx'
import { useLocation } from '../data/place.tsx'

/** Keeps an error inside the page it happened on; the next page starts afresh. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  return <Boundary place={key}>{children}</Boundary>
}

type Props = { place: string; children: ReactNode }
type State = { failed: boolean; place: string }

class Boundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { failed: false, place }
  }

  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children
  }
}

/** Code that could not be fetched and code that failed look the same to a reader: both are mended by a fresh page. */
function ErrorPage() {
  const { errorTitle, errorText } = useMessages()
  return <MessagePage title={errorTitle} text={errorText} onRetry={() => location.reload()} />
}
