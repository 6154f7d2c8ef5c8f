import { Component, type ReactNode } from 'react'
import { KeptOffer } from '../article/KeptOffer.tsx'
import { MessagePage } from '../article/MessagePage.tsx'
import { Waiting } from '../article/Waiting.tsx'
import { reloadOnce } from '../data/chunk-guard.ts'
import { useMessages } from '../data/language.tsx'
import { useLocation } from '../data/place.tsx'
import { LostChunk } from '../lib/lost-chunk.ts'

/** Keeps an error inside the page it happened on; the next page starts afresh. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  return (
    <Boundary place={useLocation().key} instead={<ErrorPage />}>
      {children}
    </Boundary>
  )
}

type Props = { place: string; instead?: ReactNode; children: ReactNode }
type State = { place?: string; error?: unknown }

class Boundary extends Component<Props, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { error: error || true }
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof LostChunk) void this.mend()
  }

  async mend(): Promise<void> {
    if (!(await reloadOnce())) this.setState({ error: true })
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { place, error: undefined }
  }

  override render() {
    const { error } = this.state
    if (error instanceof LostChunk) return <Waiting />
    return error ? this.props.instead : this.props.children
  }
}

/**
 * Code that could not be fetched and code that failed look the same to a reader: both are mended by a fresh page. What
 * stands below may fail as the page did; without a boundary of its own the two would be drawn anew for ever.
 */
function ErrorPage() {
  const { errorTitle, errorText } = useMessages()
  return (
    <>
      <MessagePage title={errorTitle} text={errorText} onRetry={() => location.reload()} />
      <Boundary place="">
        <KeptOffer />
      </Boundary>
    </>
  )
}
