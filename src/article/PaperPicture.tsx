import { withBase } from '../edition/addresses.ts'
import type { Picture } from '../edition/model.ts'

type Props = {
  picture: Picture
  /** The width it will have, for the browser's choice of file: `(min-width: 64rem) 50vw, 100vw`. */
  sizes?: string
  /** The picture that the page opens with: fetched first and at once. */
  first?: boolean
  className?: string
}

/** A picture of the paper, with its size known before it is here, so that nothing jumps. */
export function PaperPicture({ picture, sizes, first = false, className }: Props) {
  const { src, srcset, width, height, alt } = picture
  return (
    <img
      src={placed(src)}
      srcSet={srcset}
      sizes={srcset && sizes}
      width={width}
      height={height}
      alt={alt}
      className={className}
      fetchPriority={first ? 'high' : undefined}
      loading={first ? undefined : 'lazy'}
      decoding="async"
    />
  )
}

const placed = (src: string) => (src.startsWith('/') ? withBase(import.meta.env.BASE_URL, src) : src)
