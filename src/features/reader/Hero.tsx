import { PaperPicture } from '../../article/PaperPicture.tsx'
import { TravellingPicture } from '../../article/TravellingPicture.tsx'
import type { Picture } from '../../edition/model.ts'
import { PictureLink } from './lightbox/PictureLink.tsx'
import { PictureWords } from './PictureWords.tsx'

/** The picture the story opens with. Its place is kept before it is here. */
export function Hero({ slug, picture }: { slug: string; picture: Picture }) {
  const { width, height } = picture
  const tall = width !== undefined && height !== undefined && height > width
  return (
    <figure className={`mx-auto mt-7 ${tall ? 'max-w-[28rem]' : 'max-w-[60rem] print:max-w-(--measure)'}`}>
      <PictureLink picture={picture} className="max-sm:-mx-4">
        <TravellingPicture slug={slug}>
          <PaperPicture
            picture={picture}
            first
            sizes={tall ? '(min-width: 30rem) 28rem, 100vw' : '(min-width: 63rem) 60rem, 100vw'}
            className={`toned w-full ${width && height ? '' : 'aspect-3/2 object-cover'}`}
          />
        </TravellingPicture>
      </PictureLink>
      <PictureWords picture={picture} />
    </figure>
  )
}
