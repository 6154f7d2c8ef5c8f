import { type ReactNode, useMemo } from 'react'
import { useHydrated } from '../../ui/use-hydrated.ts'
import type { Article } from '../../edition/model.ts'
import { Lightbox } from './lightbox/Lightbox.tsx'
import { PicturesContext } from './lightbox/PictureLink.tsx'
import { picturesOf } from './lightbox/pictures-of.ts'
import { useOpenPicture } from './lightbox/use-open-picture.ts'

/** Lets every picture of the story open large. The printed page knows no `?picture=`, so it waits for the browser. */
export function StoryPictures({ article, children }: { article: Article | undefined; children: ReactNode }) {
  const pictures = useMemo(() => (article ? picturesOf(article) : []), [article])
  const { number, open, show, close } = useOpenPicture(pictures.length)
  const hydrated = useHydrated()
  return (
    <PicturesContext value={{ pictures, open }}>
      {children}
      {hydrated && number !== undefined ? (
        <Lightbox pictures={pictures} number={number} onShow={show} onClose={close} />
      ) : null}
    </PicturesContext>
  )
}
