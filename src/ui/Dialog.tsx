import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

type DialogVariant = 'sheet' | 'full'

type Props = {
  /** Its name; shown as its heading, on a `full` one only read aloud. */
  title: string
  open: boolean
  /** Called once it has closed, whichever way: button, Escape, a press outside, the system's back gesture. */
  onClose: () => void
  closeLabel: string
  /** `sheet` lies on the page; `full` covers it, for pictures. */
  variant?: DialogVariant
  /** What has the focus first; without it the browser takes the first thing that can have it. */
  firstFocus?: RefObject<HTMLElement | null>
  /** Language of the words inside, where it is not that of the place it stands in. */
  lang?: string
  children: ReactNode
}

// What the dialog would inherit from its place on the page is set back: it stands inside cards and headings.
const ownType = 'text-start font-sans text-base font-normal not-italic tracking-normal normal-case whitespace-normal'

const variantLooks: Record<DialogVariant, string> = {
  sheet:
    'm-auto max-h-[calc(100dvh-1.5rem)] w-[min(40rem,calc(100vw-1.5rem))] max-w-none border border-ink backdrop:bg-black/60',
  full: 'm-0 h-dvh max-h-none w-screen max-w-none backdrop:bg-paper',
}

const headLooks: Record<DialogVariant, string> = {
  sheet: 'sticky top-0 z-10 border-b border-rule bg-paper py-1 ps-4 pe-1 sm:ps-6 sm:pe-3',
  full: 'absolute end-0 top-0 z-10 p-2',
}

/**
 * A native modal dialog: the browser keeps the focus inside, closes on Escape and gives the focus back to where it was.
 * Nothing of what it holds is drawn while it is closed.
 */
export function Dialog(props: Props) {
  const { title, open, onClose, closeLabel, variant = 'sheet', firstFocus, lang, children } = props
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
      closedby={variant === 'sheet' ? 'any' : 'closerequest'}
      onClose={onClose}
      className={`overflow-y-auto overscroll-contain bg-paper text-ink print:hidden ${ownType} ${variantLooks[variant]}`}
    >
      {open ? (
        <>
          <div className={`flex items-center justify-between gap-4 ${headLooks[variant]}`}>
            <h2 id={titleId} className={variant === 'full' ? 'sr-only' : 'font-serif text-xl font-semibold'}>
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
