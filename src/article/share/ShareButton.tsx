import { type ComponentType, type KeyboardEvent, type MouseEvent, useState } from 'react'
import { useEdition } from '../../data/edition-query.tsx'
import { useMessages } from '../../data/language.tsx'
import { buttonLooks } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { writeMailto } from './mailto.ts'
import type { ShareDialogProps } from './ShareDialog.tsx'
import { type ShareStory, storyUrl } from './share-story.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'

type Props = {
  story: ShareStory
  /** For cards: shows the icon only, and names the story. */
  compact?: boolean
}

const loadDialog = () => import('./ShareDialog.tsx')
const warm = () => {
  loadDialog().catch(() => {})
}

/**
 * Opens the share dialog. On paper it is a link that writes a letter, and stays that where scripts do not run. It is the
 * same element before and after, so that a reader who has reached it with the keyboard keeps the focus.
 */
export function ShareButton({ story, compact = false }: Props) {
  const messages = useMessages()
  const site = useEdition().url
  const hydrated = useHydrated()
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>()
  const [open, setOpen] = useState(false)
  const url = storyUrl(story, site ?? (hydrated ? location.origin : undefined))

  async function openDialog(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    const button = event.currentTarget
    // Safari does not focus what is clicked, and the dialog gives the focus back to where it was.
    button.focus()
    try {
      const { ShareDialog } = await loadDialog()
      setDialog(() => ShareDialog)
      setOpen(true)
    } catch {
      // Offline, and the dialog was never fetched: what the paper can do is still here.
      location.assign(button.href)
    }
  }

  return (
    <>
      <a
        href={writeMailto({ subject: story.headline, body: writePaperBody(story, url, compact) })}
        lang={messages.lang}
        dir="ltr"
        role={hydrated ? 'button' : undefined}
        aria-haspopup={hydrated ? 'dialog' : undefined}
        aria-label={compact ? messages.shareStory(story.headline) : undefined}
        onClick={openDialog}
        onKeyDown={pressWithSpace}
        onPointerEnter={warm}
        onFocus={warm}
        className={`print:hidden ${compact ? `relative z-10 ${buttonLooks.icon}` : buttonLooks.quiet}`}
      >
        <Icon name="share" className="size-5" />
        {compact ? null : messages.share}
      </a>
      {Dialog && url ? <Dialog story={story} url={url} open={open} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Cards are many and say less, so that pages stay small. */
function writePaperBody({ headline, standfirst }: ShareStory, url = '', compact: boolean): string {
  return (compact ? [url] : [headline, standfirst, url]).filter(Boolean).join('\n\n')
}

/** Links answer to Enter only, buttons to Space too. */
function pressWithSpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}
