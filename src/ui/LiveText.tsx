import type { ReactNode } from 'react'

/** Something to say to the reader, in its turn. */
export type Announcement = { text: ReactNode; turn: number }

let turns = 0

/** Makes an announcement. Each is a new one, so that the same words said again are heard again. */
export const announce = (text: ReactNode): Announcement => ({ text, turn: ++turns })

type Props = { announcement?: Announcement | undefined; lang?: string; className?: string }

/** Says what happened, on screen and to screen readers: they speak when an element arrives in it. */
export function LiveText({ announcement, lang, className = '' }: Props) {
  return (
    <output lang={lang} className={`block ${className}`}>
      {announcement ? <span key={announcement.turn}>{announcement.text}</span> : null}
    </output>
  )
}
