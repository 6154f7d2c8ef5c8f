import { useQueryClient } from '@tanstack/react-query'
import { useMessages } from '../data/language.tsx'
import { useSavedMarks } from '../data/saved/saved-marks.ts'
import type { Article, Summary } from '../edition/model.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { announce, type Announcement } from '../ui/LiveText.tsx'

type Props = {
  story: Summary
  /** The whole story; until it is here there is nothing to save. */
  article: Article | undefined
  /** Told what does not work, and nothing when all does: the button has no room for it. */
  say: (trouble: Announcement | undefined) => void
}

/** After this long without the code that saves, the reader is told, in milliseconds; it is waited for all the same. */
const patience = 2000

/** Saves a story on this device, and gives it up again. */
export function SaveButton({ story: { slug }, article, say }: Props) {
  const messages = useMessages()
  const client = useQueryClient()
  const hydrated = useHydrated()
  const isSaved = useSavedMarks().includes(slug)

  async function toggle() {
    const slow = setTimeout(() => say(announce(messages.stillWaiting)), patience)
    const { toggleSaved } = await import('./toggle-saved.tsx').finally(() => clearTimeout(slow))
    const trouble = await toggleSaved(slug, isSaved ? undefined : article, client)
    say(trouble && announce(trouble))
  }

  return (
    <Button
      variant="quiet"
      lang={messages.lang}
      aria-pressed={isSaved}
      disabled={!hydrated || (!article && !isSaved)}
      onClick={() => void toggle().catch(() => say(announce(messages.notSaved)))}
      // On a phone it stands over the way to share, and must not move it when its word grows.
      className="max-sm:-me-4 noscript:hidden print:hidden"
    >
      <Icon name="save" className={isSaved ? 'size-5 fill-current' : 'size-5'} />
      {isSaved ? messages.saved : messages.save}
    </Button>
  )
}
