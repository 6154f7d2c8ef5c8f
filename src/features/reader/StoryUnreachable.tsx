import { useMessages } from '../../data/language.tsx'
import { Button } from '../../ui/Button.tsx'

/** In place of a body that could not be fetched: headline and picture stay, and one thing to do. */
export function StoryUnreachable({ onRetry }: { onRetry: () => void }) {
  const { unreachableTitle, unreachableText, tryAgain } = useMessages()
  return (
    <div role="alert" className="mx-auto mt-8 min-h-dvh max-w-(--measure) border-t border-rule pt-6 font-sans">
      <p className="text-lg font-semibold">{unreachableTitle}</p>
      <p className="mt-1 text-muted">{unreachableText}</p>
      <Button onClick={onRetry} className="mt-5">
        {tryAgain}
      </Button>
    </div>
  )
}
