import type { Picture } from '../edition/model.ts'
import { placedAddress, placedSrcset } from './placed-address.ts'

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
  const { src, srcset, width, height, alt, colour } = picture
  return (
    <img
      src={placedAddress(src)}
      srcSet={srcset && placedSrcset(srcset)}
      sizes={srcset && sizes}
      width={width}
      height={height}
      alt={alt}
      data-colour={colour}
      className={className}
      fetchPriority={first ? 'high' : undefined}
      loading={first ? undefined : 'lazy'}
      decoding="async"
      // Of the sizes that may be chosen from, a device without network often has but one.
      onError={srcset ? ({ currentTarget }) => currentTarget.removeAttribute('srcset') : undefined}
    />
  )
}
