import { InlineText } from '../../../article/InlineText.tsx'
import { PaperPicture } from '../../../article/PaperPicture.tsx'
import { PictureLink } from '../lightbox/PictureLink.tsx'
import { PictureWords } from '../PictureWords.tsx'
import { type BlockProps, wideLooks } from './block-props.ts'

export function GalleryBlock({ block: { pictures, caption }, id }: BlockProps<'gallery'>) {
  const columns = `grid-cols-2 ${pictures.length % 3 === 0 ? 'sm:grid-cols-3' : ''}`
  return (
    <figure id={id} className={`my-[1.8em] first:mt-0 ${wideLooks(id)}`}>
      <ul className={`grid gap-x-3 gap-y-5 ${columns}`}>
        {pictures.map((picture, i) => (
          <li key={i} className={i === 0 ? firstLooks(pictures.length) : ''}>
            <PictureLink picture={picture}>
              <PaperPicture
                picture={picture}
                sizes="(min-width: 52rem) 23rem, 50vw"
                className="toned aspect-3/2 w-full object-cover"
              />
            </PictureLink>
            <PictureWords picture={picture} as="p" />
          </li>
        ))}
      </ul>
      {caption && caption.length > 0 ? (
        <figcaption className="mt-3 font-sans text-sm leading-snug text-muted">
          <InlineText text={caption} />
        </figcaption>
      ) : null}
    </figure>
  )
}

/** Rows of two or three leave no hole: where pictures do not come out even, the first takes a row. */
function firstLooks(count: number): string {
  if (count % 2 === 0 && count % 3 !== 0) return ''
  if (count % 3 === 0) return count % 2 === 0 ? '' : 'max-sm:col-span-2'
  return 'col-span-2'
}
