import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { usePrefetch } from '../data/prefetch.ts'

type Props = {
  /** An address of the edition, without base path. */
  to: string
  className?: string
  children: ReactNode
  lang?: string
}

/** A link inside the paper: fetches code and data of its page as soon as the reader means to go there. */
export function PaperLink({ to, className, children, lang }: Props) {
  const prefetch = usePrefetch()
  const warm = () => prefetch(to)
  return (
    <Link to={to} className={className} lang={lang} onPointerEnter={warm} onFocus={warm} onTouchStart={warm}>
      {children}
    </Link>
  )
}
