import { type RefObject, useRef } from 'react'
import { useMessages } from '../../data/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { offersShareSheet, openShareSheet } from './share-sheet.ts'
import type { ShareStory } from './share-story.ts'

type Props = {
  story: ShareStory
  url: string
  copyButton: RefObject<HTMLButtonElement | null>
  say: (text: string) => void
}

/** The story's address, to copy or to hand to another app. */
export function CopyLink({ story, url, copyButton, say }: Props) {
  const messages = useMessages()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const sheet = { title: story.headline, text: story.headline, url }

  async function copy() {
    try {
      await navigator.clipboard.writeText(url)
      say(messages.linkCopied)
    } catch {
      // No clipboard on plain http, or none for us: the reader's own hand can still copy what is selected.
      field.current?.focus()
      field.current?.select()
      say(messages.copyFailed)
    }
  }

  async function share() {
    if ((await openShareSheet(sheet)) === 'failed') say(messages.shareFailed)
  }

  return (
    <div className="mt-3 grid gap-3">
      <TextField ref={field} label={messages.saveLink} value={url} readOnly />
      <div className="flex flex-wrap gap-3">
        <Button ref={copyButton} variant="solid" onClick={copy}>
          <Icon name="copy" className="size-5" />
          {messages.copyLink}
        </Button>
        {offersShareSheet(sheet) ? (
          <Button onClick={share}>
            <Icon name="share" className="size-5" />
            {messages.shareVia}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
