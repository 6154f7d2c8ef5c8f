import { AppLink } from '../../article/AppLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { libraryAddress } from '../../edition/addresses.ts'
import { Button, buttonLooks } from '../../ui/Button.tsx'

/**
 * In place of a body that could not be fetched: headline and picture stay, and one thing to do, within sight and clear of
 * what stands at the foot of the screen.
 */
export function StoryUnreachable({ onRetry }: { onRetry: () => void }) {
  const { unreachableTitle, unreachableText, tryAgain, readableNow } = useMessages()
  return (
    <div
      role="alert"
      className="sticky bottom-0 mx-auto mt-8 max-w-(--measure) border-t-2 border-ink bg-paper px-5 py-5 font-sans"
    >
      <p className="text-lg font-semibold">{unreachableTitle}</p>
      <p className="mt-1 text-muted">{unreachableText}</p>
      <p className="mt-5 flex flex-wrap gap-3 pb-10">
        <Button onClick={onRetry}>{tryAgain}</Button>
        <AppLink to={libraryAddress} className={`-ms-2 ${buttonLooks.quiet} underline`}>
          {readableNow}
        </AppLink>
      </p>
    </div>
  )
}
