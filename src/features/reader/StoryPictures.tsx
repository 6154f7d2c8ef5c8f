import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { useHydrated } from '../../ui/use-hydrated.ts'
import type { Article } from '../../edition/model.ts'
import { loadLightbox } from './lightbox/load-lightbox.ts'
import { PicturesContext } from './lightbox/PictureLink.tsx'
import { picturesOf } from './lightbox/pictures-of.ts'
import { useOpenPicture } from './lightbox/use-open-picture.ts'
import { PictureWords } from './PictureWords.tsx'

const Lightbox = lazy(async () => ({ default: (await loadLightbox()).Lightbox }))

/** Lets every picture of the story open large. The printed page knows no `?picture=`, so it waits for the browser. */
export function StoryPictures({ article, children }: { article: Article | undefined; children: ReactNode }) {
  const pictures = useMemo(() => (article ? picturesOf(article) : []), [article])
  const { number, open, show, close } = useOpenPicture(pictures.length)
  const hydrated = useHydrated()
  const picture = number === undefined ? undefined : pictures[number - 1]
  return (
    <PicturesContext value={{ pictures, open }}>
      {children}
      {hydrated && number !== undefined ? (
        <Suspense>
          <Lightbox pictures={pictures} number={number} onShow={show} onClose={close}>
            {picture ? <PictureWords picture={picture} as="p" className="text-center" /> : null}
          </Lightbox>
        </Suspense>
      ) : null}
    </PicturesContext>
  )
}
