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
  side?: 'start' | 'end'
  className?: string
  children: ReactNode
}

const looks = 'border border-ink bg-paper p-4 text-start font-sans text-base text-ink'

/** A button and what it opens beside itself, on the popover attribute: Escape and a press elsewhere close it. */
export function Popover({ label, button = label, onMeant, side = 'end', className = '', children }: Props) {
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
      <dialog id={id} popover="auto" onToggle={onMeant} aria-label={label} className={`beside-${side} ${looks}`}>
        {children}
      </dialog>
    </>
  )
}
