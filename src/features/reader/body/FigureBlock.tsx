import { PaperPicture } from '../../../article/PaperPicture.tsx'
import type { Picture } from '../../../edition/model.ts'
import { PictureLink } from '../lightbox/PictureLink.tsx'
import { PictureWords } from '../PictureWords.tsx'
import { type BlockProps, wideLooks } from './block-props.ts'

export function FigureBlock({ block: { picture }, id }: BlockProps<'figure'>) {
  const shape = shapeOf(picture)
  return (
    <figure id={id} className={`my-[1.8em] break-inside-avoid first:mt-0 ${shape === 'wide' ? wideLooks(id) : ''}`}>
      <PictureLink picture={picture} className={shape === 'tall' ? 'max-w-[28rem]' : ''}>
        <PaperPicture picture={picture} sizes={sizes[shape]} className={looks[shape]} />
      </PictureLink>
      <PictureWords picture={picture} />
    </figure>
  )
}

type Shape = 'wide' | 'tall' | 'small' | 'unknown'

/** Small pictures keep their size, tall ones must not outgrow the screen, and an unknown shape still gets a fixed place. */
function shapeOf({ width, height }: Picture): Shape {
  if (!width || !height) return 'unknown'
  if (width < 480) return 'small'
  return height > width ? 'tall' : 'wide'
}

const looks: Record<Shape, string> = {
  wide: 'toned w-full',
  tall: 'toned w-full',
  small: '',
  unknown: 'aspect-3/2 w-full object-scale-down',
}

const sizes: Record<Shape, string> = {
  wide: '(min-width: 52rem) 47rem, 100vw',
  tall: '(min-width: 30rem) 28rem, 100vw',
  small: '30rem',
  unknown: '(min-width: 42rem) 39rem, 100vw',
}
