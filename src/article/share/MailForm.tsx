import { type SubmitEvent, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { announce, type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CopyMessage } from './CopyMessage.tsx'
import { checkLetter, type LetterFault } from './check-letter.ts'
import { changeMailDraft, useMailDraft, type MailDraft } from './mail-drafts.ts'
import { openMail } from './open-mail.ts'
import type { ShareStory } from './share-story.ts'
import { writeBody } from './write-letter.ts'
import { useShareWords } from './use-share-words.ts'

const envelope = 'M3.5 5.5h17v13h-17zM4 6l8 7 8-7'

type Props = { story: ShareStory; url: string }

/** A letter to a friend, written here and sent by the reader's own mail program: no address passes through a server. */
export function MailForm({ story, url }: Props) {
  const words = useShareWords()
  const draft = useMailDraft(story.slug)
  const [fault, setFault] = useState<LetterFault>()
  const [said, setSaid] = useState<Announcement>()
  const to = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const note = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const opening = draft.from.trim() ? words.mailFrom(draft.from) : ''
  const letter = { opening, note: draft.note, story, url }

  function change(part: Partial<MailDraft>) {
    changeMailDraft(story.slug, part)
    setFault(undefined)
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const checked = checkLetter(draft.to, letter, words)
    if (checked.kind === 'fault') {
      setFault(checked.fault)
      const field = checked.fault.field === 'to' ? to : note
      field.current?.focus()
      return
    }
    setFault(undefined)
    openMail(checked.href, event.currentTarget)
    setSaid(announce(words.mailOpened))
  }

  return (
    <form noValidate onSubmit={send} className="mt-3 grid grid-cols-1 gap-4">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          ref={to}
          label={words.friendAddress}
          hint={words.friendsHint}
          value={draft.to}
          onChange={to => change({ to })}
          error={fault?.field === 'to' ? fault.text : undefined}
          inputMode="email"
          autoComplete="off"
          required
        />
        <TextField label={words.yourName} value={draft.from} onChange={from => change({ from })} autoComplete="name" />
      </div>
      <TextField
        ref={note}
        label={words.note}
        rows={2}
        value={draft.note}
        onChange={note => change({ note })}
        error={fault?.field === 'note' ? fault.text : undefined}
      />
      <div className="flex flex-wrap items-start gap-3">
        <Button type="submit" variant="solid">
          <Icon stroke={envelope} className="size-5" />
          {words.openMail}
        </Button>
        <CopyMessage text={writeBody(letter)} />
        <LiveText announcement={said} className="basis-full text-sm font-medium" />
      </div>
    </form>
  )
}
