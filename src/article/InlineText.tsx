import type { JSX } from 'react'
import type { Inline, MarkKind } from '../edition/blocks.ts'
import { PaperLink } from './PaperLink.tsx'
import { placedAddress } from './placed-address.ts'

const markElements = {
  emphasis: 'em',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  small: 'small',
  quotation: 'q',
  code: 'code',
} as const satisfies Record<MarkKind, keyof JSX.IntrinsicElements>

/** Running text with its marks. Addresses were checked by the press; text is always text. */
export function InlineText({ text }: { text: readonly Inline[] }) {
  return text.map((part, i) => (typeof part === 'string' ? part : <Part key={i} part={part} />))
}

function Part({ part }: { part: Exclude<Inline, string> }) {
  if (part.kind === 'break') return <br />
  if (part.kind === 'link') return <TextLink href={part.href} text={part.text} />
  const inside = <InlineText text={part.text} />
  switch (part.kind) {
    case 'abbr':
      return <abbr title={part.title}>{inside}</abbr>
    case 'ruby':
      return (
        <ruby>
          {inside}
          <rp>(</rp>
          <rt>{part.annotation}</rt>
          <rp>)</rp>
        </ruby>
      )
    case 'time':
      return <time dateTime={part.datetime}>{inside}</time>
    case 'foreign':
      return (
        <span lang={part.lang} dir={part.dir}>
          {inside}
        </span>
      )
    default: {
      const Mark = markElements[part.kind]
      return <Mark>{inside}</Mark>
    }
  }
}

const linkLooks =
  'underline decoration-muted decoration-from-font underline-offset-[0.2em] hover:decoration-accent hover:text-accent'

function TextLink({ href, text }: { href: string; text: readonly Inline[] }) {
  const inside = <InlineText text={text} />
  if (href.startsWith('#') || (href.startsWith('/') && !href.startsWith('/media/'))) {
    return (
      <PaperLink to={href} className={linkLooks}>
        {inside}
      </PaperLink>
    )
  }
  const outside = /^https?:/.test(href)
  return (
    <a href={placedAddress(href)} className={linkLooks} rel={outside ? 'noopener noreferrer' : undefined}>
      {inside}
    </a>
  )
}
