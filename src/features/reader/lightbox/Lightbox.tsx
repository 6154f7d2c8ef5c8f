import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { PaperPicture } from '../../../article/PaperPicture.tsx'
import { useMessages } from '../../../data/language.tsx'
import type { Picture } from '../../../edition/model.ts'
import { nearestLanguage } from '../../../lib/messages/languages.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { lightboxWords } from './lightbox-words.ts'

const strokes = { previous: 'm14.5 5-7 7 7 7', next: 'm9.5 5 7 7-7 7' }
const foot = 'absolute bottom-[env(safe-area-inset-bottom)]'
const turns = 'size-6 rtl:rotate-180'

type Props = {
  pictures: readonly Picture[]
  /** Counted from 1. */
  number: number
  onShow: (number: number) => void
  onClose: () => void
  /** The words under the picture. */
  children: ReactNode
}

/** One picture over the page, as large as the screen allows. */
export function Lightbox({ pictures, number, onShow, onClose, children }: Props) {
  const words = lightboxWords[nearestLanguage(useMessages().lang)]
  const dialog = useModal(number)
  const picture = pictures[number - 1]
  if (!picture) return null
  const step = (by: number) => onShow(((number - 1 + by + pictures.length) % pictures.length) + 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (pictures.length < 2 || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    step(event.key === forward ? 1 : -1)
  }
  return (
    <dialog
      ref={dialog}
      aria-label={words.pictureOf(number, pictures.length)}
      onKeyDown={onKeyDown}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      // The browser may close a dialog without asking; the address must not go on saying that it is open.
      onClose={event => event.currentTarget.open || onClose()}
      className="lightbox m-0 size-full max-h-none max-w-none bg-paper text-ink open:grid grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] print:hidden"
    >
      <div className="flex items-center justify-between ps-4 sm:ps-6">
        <p role="status" className="font-sans text-sm text-muted even-figures">
          {words.pictureOf(number, pictures.length)}
        </p>
        <Button variant="icon" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {/* Picture and words in the middle as one. Where they need all of it, the words stand between the buttons. */}
      <div className="flex min-h-0 flex-col items-center justify-center pb-[env(safe-area-inset-bottom)]">
        <PaperPicture
          key={picture.src}
          picture={picture}
          sizes="100vw"
          first
          className="min-h-0 object-scale-down sm:px-6"
        />
        <div className="flex max-h-[25dvh] min-h-11 max-w-4xl shrink-0 flex-col overflow-y-auto px-12 py-3">
          {children}
        </div>
      </div>
      {pictures.length > 1 ? (
        <>
          <Button variant="icon" aria-label={words.previous} onClick={() => step(-1)} className={`${foot} start-0`}>
            <Icon stroke={strokes.previous} className={turns} />
          </Button>
          <Button variant="icon" aria-label={words.next} onClick={() => step(1)} className={`${foot} end-0`}>
            <Icon stroke={strokes.next} className={turns} />
          </Button>
        </>
      ) : null}
    </dialog>
  )
}

/** Opens the dialog as long as it is on the page, and gives focus back to the picture it came from. */
function useModal(number: number) {
  const dialog = useRef<HTMLDialogElement>(null)
  const last = useRef(number)
  useLayoutEffect(() => {
    last.current = number
  }, [number])
  useLayoutEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
      // Where the address itself opened the picture, nothing had the focus; the picture last seen takes it.
      const opener = before === document.body ? undefined : before
      const back = opener ?? document.querySelector(`[data-picture="${last.current}"]`)
      if (back instanceof HTMLElement) back.focus({ preventScroll: opener !== undefined })
    }
  }, [])
  return dialog
}
