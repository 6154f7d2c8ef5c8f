import { InlineText } from '../../article/InlineText.tsx'
import { useMessages } from '../../data/language.tsx'
import type { Picture } from '../../edition/model.ts'

type Props = { picture: Picture; as?: 'figcaption' | 'p'; className?: string }

/** Caption and credit under a picture; nothing where there is neither. */
export function PictureWords({ picture: { caption, credit }, as: Words = 'figcaption', className = 'mt-2' }: Props) {
  const { photo, colon } = useMessages()
  const captioned = caption !== undefined && caption.length > 0
  if (!captioned && !credit) return null
  return (
    <Words className={`font-sans text-sm leading-snug text-muted text-pretty hyphens-none ${className}`}>
      {captioned ? (
        <span className="text-ink">
          <InlineText text={caption} />{' '}
        </span>
      ) : null}
      {credit ? (
        <small className="inline-block text-[0.8125rem]">
          <span className="sr-only">
            {photo}
            {colon}
          </span>
          {credit}
        </small>
      ) : null}
    </Words>
  )
}
