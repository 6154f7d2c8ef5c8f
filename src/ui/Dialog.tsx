import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

type Props = {
  /** Its name, shown as its heading. */
  title: string
  open: boolean
  /** Called once it has closed, whichever way: button, Escape, a press outside, the system's back gesture. */
  onClose: () => void
  closeLabel: string
  /** What has the focus first; without it the browser takes the first thing that can have it. */
  firstFocus?: RefObject<HTMLElement | null>
  /** Language of the words inside, where it is not that of the place it stands in. */
  lang?: string
  children: ReactNode
}

// What the dialog would inherit from its place on the page is set back: it stands inside cards and headings.
const ownType = 'text-start font-sans text-base font-normal not-italic tracking-normal normal-case whitespace-normal'

const looks =
  'm-auto max-h-[calc(100dvh-1.5rem)] w-[min(40rem,calc(100vw-1.5rem))] max-w-none overflow-y-auto overscroll-contain border border-ink bg-paper text-ink print:hidden'

/**
 * A native modal dialog: the browser keeps the focus inside, closes on Escape and gives the focus back to where it was.
 * Nothing of what it holds is drawn while it is closed.
 */
export function Dialog(props: Props) {
  const { title, open, onClose, closeLabel, firstFocus, lang, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (!open) {
      dialog.current?.close()
      return
    }
    if (dialog.current?.open) return
    dialog.current?.showModal()
    firstFocus?.current?.focus()
  }, [open, firstFocus])

  return (
    <dialog
      ref={dialog}
      lang={lang}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
      className={`${looks} ${ownType}`}
    >
      {open ? (
        <>
          <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-b border-rule bg-paper py-1 ps-4 pe-1 sm:ps-6 sm:pe-3">
            <h2 id={titleId} className="font-serif text-xl font-semibold">
              {title}
            </h2>
            <Button variant="icon" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  )
}
