import { type ReactNode, ViewTransition } from 'react'

type Props = { slug: string; children: ReactNode }

/**
 * A story's picture, on its card and as its hero: one picture to the eye when the reader goes from one to the other.
 * Browsers without view transitions, and readers who want no motion, see the next page at once.
 */
export function TravellingPicture({ slug, children }: Props) {
  return (
    <ViewTransition name={toIdent(slug)} share="travel" default="none">
      {children}
    </ViewTransition>
  )
}

/** The name has to be an ASCII identifier of CSS, whatever the script of the slug. */
const toIdent = (slug: string) => `picture-${encodeURIComponent(slug).replaceAll(/[^\w-]/g, '_')}`
