import { type RefObject, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { announce, type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { offersShareSheet, openShareSheet } from './share-sheet.ts'
import type { ShareStory } from './share-story.ts'
import { useShareWords } from './use-share-words.ts'

const twoSheets = 'M9 8.5h11v12H9zM5.5 15.5H4v-12h11V5'

type Props = {
  story: ShareStory
  url: string
  copyButton: RefObject<HTMLButtonElement | null>
}

/** The story's address, to copy or to hand to another app. */
export function CopyLink({ story, url, copyButton }: Props) {
  const words = useShareWords()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<Announcement>()
  const sheet = { title: story.headline, text: story.headline, url }

  async function copy() {
    try {
      await navigator.clipboard.writeText(url)
      setSaid(announce(words.linkCopied))
    } catch {
      // No clipboard on plain http, or none for us: the reader's own hand can still copy what is selected.
      field.current?.focus()
      field.current?.select()
      setSaid(announce(words.copyFailed))
    }
  }

  async function share() {
    if ((await openShareSheet(sheet)) === 'failed') setSaid(announce(words.shareFailed))
  }

  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <div className="flex-[1_1_18rem]">
        <TextField ref={field} label={words.saveLink} value={url} readOnly />
      </div>
      <Button ref={copyButton} variant="solid" onClick={copy}>
        <Icon stroke={twoSheets} className="size-5" />
        {words.copyLink}
      </Button>
      {offersShareSheet(sheet) ? (
        <Button onClick={share}>
          <Icon name="share" className="size-5" />
          {words.shareVia}
        </Button>
      ) : null}
      <LiveText announcement={said} className="basis-full text-sm font-medium" />
    </div>
  )
}
