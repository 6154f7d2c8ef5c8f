import { type ReactNode, useMemo } from 'react'
import type { Article } from '../../edition/model.ts'
import { Later } from '../../ui/Later.tsx'
import { loadLightbox } from './lightbox/load-lightbox.ts'
import { PicturesContext } from './lightbox/PictureLink.tsx'
import { picturesOf } from './lightbox/pictures-of.ts'
import { useOpenPicture } from './lightbox/use-open-picture.ts'
import { PictureWords } from './PictureWords.tsx'

/** Lets every picture of the story open large. */
export function StoryPictures({ article, children }: { article: Article | undefined; children: ReactNode }) {
  const pictures = useMemo(() => (article ? picturesOf(article) : []), [article])
  const { number = 0, open, show, close } = useOpenPicture(pictures.length)
  const picture = pictures[number - 1]
  return (
    <PicturesContext value={{ pictures, open }}>
      {children}
      <Later
        isWanted={number > 0}
        load={loadLightbox}
        given={{
          pictures,
          number,
          onShow: show,
          onClose: close,
          children: picture ? <PictureWords picture={picture} as="p" className="text-center" /> : null,
        }}
      />
    </PicturesContext>
  )
}
