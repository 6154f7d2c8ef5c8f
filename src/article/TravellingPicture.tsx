import { type ReactNode, ViewTransition } from 'react'
import { isQuick } from '../data/is-quick.ts'

type Props = { slug: string; children: ReactNode }

/**
 * A story's picture, on its card and as its hero: one picture to the eye when the reader goes from one to the other.
 * Browsers without view transitions, and readers who want no motion, see the next page at once; so do readers whose
 * device would spend more time on drawing the way than the way is worth: with two cores at a quarter of their speed, taking
 * the pictures of both pages cost 280 to 450 ms before the story was there; a tap should cost about 100.
 */
export function TravellingPicture({ slug, children }: Props) {
  if (!isQuick) return children
  return (
    <ViewTransition name={toIdent(slug)} share="travel" default="none">
      {children}
    </ViewTransition>
  )
}

/** The name has to be an ASCII identifier of CSS, whatever the script of the slug. */
const toIdent = (slug: string) => `picture-${encodeURIComponent(slug).replaceAll(/[^\w-]/g, '_')}`
