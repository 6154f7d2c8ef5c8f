import { type ReactNode, type RefObject, useRef } from 'react'
import { useMessages } from '../../data/language.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CopyLink } from './CopyLink.tsx'
import { MailForm } from './MailForm.tsx'
import { QrCode } from './QrCode.tsx'
import { ServiceLinks } from './ServiceLinks.tsx'
import type { ShareStory } from './share-story.ts'
import { useShareWords } from './use-share-words.ts'

export type ShareDialogProps = { story: ShareStory; url: string; open: boolean; onClose: () => void }

/** Every way to hand on a story. Fetched when a reader first means to; until a link is followed it asks nobody anything. */
export function ShareDialog({ story, url, open, onClose }: ShareDialogProps) {
  const messages = useMessages()
  const words = useShareWords()
  const copyButton = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      title={messages.share}
      closeLabel={words.close}
      lang={messages.lang}
      firstFocus={copyButton}
      open={open}
      onClose={onClose}
    >
      <Ways story={story} url={url} copyButton={copyButton} />
    </Dialog>
  )
}

type WaysProps = Pick<ShareDialogProps, 'story' | 'url'> & { copyButton: RefObject<HTMLButtonElement | null> }

function Ways({ story, url, copyButton }: WaysProps) {
  const words = useShareWords()
  const code = useRef<HTMLElement>(null)
  return (
    <div className="ruled px-4 sm:px-6">
      <section className="py-4">
        <p lang={story.lang} className="font-serif text-lg leading-snug font-medium text-balance">
          {story.headline}
        </p>
        <CopyLink story={story} url={url} copyButton={copyButton} />
      </section>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-[1fr_11rem]">
        <Section title={words.shareElsewhere} note={words.newTabs}>
          <ServiceLinks story={story} url={url} onWeChat={() => code.current?.focus()} />
        </Section>
        <figure ref={code} tabIndex={-1} className="max-w-full py-4 max-sm:mx-auto max-sm:w-40 max-sm:pt-0">
          <QrCode text={url} label={words.qrCode} />
          <figcaption className="mt-2 text-center text-sm text-balance text-muted">{words.scanCode}</figcaption>
        </figure>
      </div>
      <Section title={words.sendToFriend}>
        <MailForm story={story} url={url} />
      </Section>
    </div>
  )
}

function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="py-4">
      <h3 className="font-semibold">{title}</h3>
      {note ? <p className="text-sm text-muted">{note}</p> : null}
      {children}
    </section>
  )
}
