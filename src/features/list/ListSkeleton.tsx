import { layoutLooks, pictureLooks } from '../../article/ArticleCard.tsx'
import { lineLooks, linesLooks } from '../../article/line-looks.ts'
import { SkeletonWords } from '../../article/SkeletonWords.tsx'
import { StillWaiting } from '../../article/StillWaiting.tsx'
import { useMessages } from '../../data/language.tsx'

type Props = {
  /** The list opens with a large story, as newest pages do. */
  opens: boolean
}

/** Stands in for a list on its way, where its stories will stand. That it takes long is said in the place of a picture. */
export function ListSkeleton({ opens }: Props) {
  const { loading } = useMessages()
  return (
    <div role="status" aria-label={loading} className="min-h-dvh">
      {opens ? (
        <div className={`border-b border-rule pb-6 ${layoutLooks.across}`}>
          <div className={`flex aspect-3/2 items-center bg-tint ${pictureLooks.across}`}>
            <StillWaiting />
          </div>
          <SkeletonWords lines={7} className="text-[1.5rem]" />
        </div>
      ) : (
        <StillWaiting />
      )}
      <div className={linesLooks}>
        {Array.from({ length: 6 }, (_, i) => (
          <div key={i} className={lineLooks}>
            <div className={layoutLooks.line}>
              <SkeletonWords lines={3} className="text-[1.125rem]" />
              <div className="aspect-3/2 bg-tint" />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
