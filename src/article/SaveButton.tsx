import { useState } from 'react'
import { useMessages } from '../data/language.tsx'
import { useSavedMarks } from '../data/saved/saved-marks.ts'
import type { Article, Summary } from '../edition/model.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { announce, type Announcement, LiveText } from '../ui/LiveText.tsx'

type Props = {
  story: Summary
  /** The whole story; until it is here there is nothing to save. */
  article: Article | undefined
}

/** Saves a story on this device, and gives it up again. What does not work is said. */
export function SaveButton({ story: { slug }, article }: Props) {
  const messages = useMessages()
  const hydrated = useHydrated()
  const isSaved = useSavedMarks().includes(slug)
  const [said, setSaid] = useState<Announcement>()

  async function toggle() {
    const { toggleSaved } = await import('./toggle-saved.tsx')
    const trouble = await toggleSaved(slug, isSaved ? undefined : article)
    setSaid(trouble && announce(trouble))
  }

  return (
    <>
      <Button
        variant="quiet"
        lang={messages.lang}
        aria-pressed={isSaved}
        disabled={!hydrated || (!article && !isSaved)}
        onClick={() => void toggle().catch(() => setSaid(announce(messages.notSaved)))}
        className="noscript:hidden print:hidden"
      >
        <Icon name="save" className={isSaved ? 'size-5 fill-current' : 'size-5'} />
        {isSaved ? messages.saved : messages.save}
      </Button>
      <LiveText announcement={said} className="empty:absolute max-w-60 text-sm whitespace-normal text-accent" />
    </>
  )
}
