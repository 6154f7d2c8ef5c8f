import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { type To, useHref, useNavigate } from '../data/place.tsx'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address of the edition, without base path. */
  to: To
}

/** A link inside the app. A plain click moves without a new page; everything else is the browser's own. */
export function AppLink({ to, onClick, ...rest }: Props) {
  const href = useHref(to)
  const navigate = useNavigate()
  const move = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || isForBrowser(event)) return
    event.preventDefault()
    navigate(to, { replace: href === currentAddress() })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-has-content -- The content comes with the other properties.
    <a {...rest} href={href} onClick={move} />
  )
}

/** Whether a click asks for a new tab, a new window or a download. */
export function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

const currentAddress = () => location.pathname + location.search + location.hash
