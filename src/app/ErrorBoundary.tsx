import { Component, type ReactNode } from 'react'
import { KeptOffer } from '../article/KeptOffer.tsx'
import { MessagePage } from '../article/MessagePage.tsx'
import { Waiting } from '../article/Waiting.tsx'
import { LostChunk, reloadOnce } from '../data/chunk-guard.ts'
import { useMessages } from '../data/language.tsx'
import { useLocation } from '../data/place.tsx'

/** Keeps an error inside the page it happened on; the next page starts afresh. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  return (
    <Boundary place={key} instead={<ErrorPage place={key} />}>
      {children}
    </Boundary>
  )
}

type Props = { place: string; instead?: ReactNode; children: ReactNode }
type State = { failed: boolean; place: string; isMending: boolean }

class Boundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place, isMending: false }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, isMending: error instanceof LostChunk }
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof LostChunk) void this.mend()
  }

  async mend(): Promise<void> {
    if (!(await reloadOnce())) this.setState({ isMending: false })
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { failed: false, place, isMending: false }
  }

  override render() {
    const { failed, isMending } = this.state
    if (isMending) return <Waiting />
    return failed ? this.props.instead : this.props.children
  }
}

/**
 * Code that could not be fetched and code that failed look the same to a reader: both are mended by a fresh page. What
 * stands below may fail as the page did; without a boundary of its own the two would be drawn anew for ever.
 */
function ErrorPage({ place }: { place: string }) {
  const { errorTitle, errorText } = useMessages()
  return (
    <>
      <title>{errorTitle}</title>
      <MessagePage title={errorTitle} text={errorText} onRetry={() => location.reload()} />
      <Boundary place={place}>
        <KeptOffer />
      </Boundary>
    </>
  )
}
