import { useMessages } from '../../data/language.tsx'
import { Button } from '../../ui/Button.tsx'

/** In place of a body that could not be fetched: headline and picture stay, and one thing to do, within sight. */
export function StoryUnreachable({ onRetry }: { onRetry: () => void }) {
  const { unreachableTitle, unreachableText, tryAgain } = useMessages()
  return (
    <div
      role="alert"
      className="sticky bottom-0 mx-auto mt-8 max-w-(--measure) border-t-2 border-ink bg-paper px-5 py-5 font-sans"
    >
      <p className="text-lg font-semibold">{unreachableTitle}</p>
      <p className="mt-1 text-muted">{unreachableText}</p>
      <Button onClick={onRetry} className="mt-5">
        {tryAgain}
      </Button>
    </div>
  )
}
