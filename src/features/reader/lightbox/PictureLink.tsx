import { createContext, type MouseEvent, type ReactNode, use } from 'react'
import { placedAddress } from '../../../article/placed-address.ts'
import { useMessages } from '../../../data/language.tsx'
import type { Picture } from '../../../edition/model.ts'
import { loadLightbox } from './load-lightbox.ts'

/** The pictures of the story on the page, and how to open one of them large. */
export const PicturesContext = createContext<{ pictures: readonly Picture[]; open: (number: number) => void }>({
  pictures: [],
  open: () => {},
})

const warm = () => {
  loadLightbox().catch(() => {})
}

type Props = { picture: Picture; className?: string; children: ReactNode }

/** A link to the picture's file; where the app runs, a plain click opens the picture over the page instead. */
export function PictureLink({ picture, className = '', children }: Props) {
  const { openPicture, colon } = useMessages()
  const { pictures, open } = use(PicturesContext)
  const number = pictures.indexOf(picture) + 1
  const href = placedAddress(picture.src)
  const enlarge = (event: MouseEvent<HTMLAnchorElement>) => {
    if (number === 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    // Safari does not focus links on click, and focus must find its way back.
    event.currentTarget.focus({ preventScroll: true })
    // Offline, with the code never fetched, the picture's own file may still be here.
    loadLightbox().then(
      () => open(number),
      () => location.assign(href),
    )
  }
  return (
    <a
      href={href}
      rel={picture.src.startsWith('/') ? undefined : 'noopener noreferrer'}
      onClick={enlarge}
      onPointerEnter={warm}
      data-picture={number === 0 ? undefined : number}
      aria-label={picture.alt ? `${openPicture}${colon}${picture.alt}` : openPicture}
      className={`block cursor-zoom-in ${className}`}
    >
      {children}
    </a>
  )
}
