import { type ReactNode, useId } from 'react'
import { buttonLooks } from './Button.tsx'

type Props = {
  /** Name of both the button and what it opens. */
  label: string
  /** What the button shows; the label when absent. */
  button?: ReactNode
  /** The reader is about to open it, or has opened it. */
  onMeant?: () => void
  /** At which end of the line the button stands: what it opens grows from there. */
  side: keyof typeof sides
  className?: string
  children: ReactNode
}

// The button that opens a popover is its anchor without being named; browsers that cannot anchor put it in the corner.
const place =
  'fixed inset-auto end-3 top-14 m-0 supports-[position-area:end]:end-auto supports-[position-area:end]:top-auto supports-[position-area:end]:max-h-full ' +
  '[position-try-fallbacks:flip-inline,flip-block,flip-block_flip-inline]'

const sides = {
  start: '[position-area:block-end_span-inline-end]',
  end: '[position-area:block-end_span-inline-start]',
}

const looks =
  'max-h-[calc(100dvh-4.5rem)] w-max max-w-[calc(100vw-1.5rem)] overflow-y-auto overscroll-contain border border-ink bg-paper p-4 text-start font-sans text-base text-ink'

/** A button and what it opens beside itself, on the popover attribute: Escape and a press elsewhere close it. */
export function Popover({ label, button = label, onMeant, side, className = '', children }: Props) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        onPointerEnter={onMeant}
        onFocus={onMeant}
        aria-label={button === label ? undefined : label}
        className={`relative z-10 ${buttonLooks.icon} print:hidden ${className}`}
      >
        {button}
      </button>
      <dialog
        id={id}
        popover="auto"
        onToggle={onMeant}
        aria-label={label}
        className={`${place} ${sides[side]} ${looks}`}
      >
        {children}
      </dialog>
    </>
  )
}
