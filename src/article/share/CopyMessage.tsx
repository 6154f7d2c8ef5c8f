import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { announce, type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useShareWords } from './use-share-words.ts'

/** The letter's text for readers whose mail is a web page: nothing opens for them. */
export function CopyMessage({ text }: { text: string }) {
  const words = useShareWords()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<Announcement>()
  const [byHand, setByHand] = useState(false)

  useEffect(() => {
    if (!byHand) return
    field.current?.focus()
    field.current?.select()
  }, [byHand])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setByHand(false)
      setSaid(announce(words.messageCopied))
    } catch {
      setByHand(true)
      field.current?.select()
      setSaid(announce(words.messageCopyFailed))
    }
  }

  return (
    <>
      <Button onClick={copy}>{words.copyMessage}</Button>
      <LiveText announcement={said} className="basis-full text-sm font-medium" />
      {byHand ? (
        <div className="basis-full">
          <TextField ref={field} label={words.message} value={text} rows={6} readOnly />
        </div>
      ) : null}
    </>
  )
}
