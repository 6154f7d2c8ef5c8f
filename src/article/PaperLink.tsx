import { type ReactNode, useRef } from 'react'
import { usePrefetch } from '../data/prefetch.ts'
import { usePrefetchSeen } from '../data/prefetch-seen.ts'
import { AppLink } from './AppLink.tsx'

type Props = {
  /** An address of the edition, without base path. */
  to: string
  className?: string
  children: ReactNode
  lang?: string
  /** Language of what the link leads to. */
  hrefLang?: string
}

/** A link inside the paper: fetches code and data of its page as soon as the reader means to go there. */
export function PaperLink({ to, className, children, lang, hrefLang }: Props) {
  const prefetch = usePrefetch()
  const warm = () => void prefetch(to)
  return (
    <AppLink
      to={to}
      className={className}
      lang={lang}
      hrefLang={hrefLang}
      onPointerEnter={warm}
      onFocus={warm}
      onTouchStart={warm}
    >
      {children}
    </AppLink>
  )
}

/** The link of a story in a list: its page is fetched as soon as it has been seen for a moment. */
export function StoryLink(props: Props) {
  const place = useRef<HTMLSpanElement>(null)
  usePrefetchSeen(place, props.to)
  return (
    <span ref={place}>
      <PaperLink {...props} />
    </span>
  )
}
