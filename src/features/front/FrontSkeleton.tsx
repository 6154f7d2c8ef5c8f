import { layoutLooks, pictureLooks } from '../../article/ArticleCard.tsx'
import { SkeletonWords } from '../../article/SkeletonWords.tsx'
import { StillWaiting } from '../../article/StillWaiting.tsx'
import { useMessages } from '../../data/language.tsx'

/** Stands in for the front page on its way: the lead, and the column beside it. */
export function FrontSkeleton() {
  const { loading } = useMessages()
  return (
    <div role="status" aria-label={loading} className="grid grid-cols-1 gap-x-8 gap-y-6 sm:pt-6 lg:grid-cols-3 lg:pt-8">
      <div className={`lg:col-span-2 ${layoutLooks.lead}`}>
        <div className={`flex aspect-3/2 items-center bg-tint ${pictureLooks.lead}`}>
          <StillWaiting />
        </div>
        <SkeletonWords lines={6} className="text-[1.5rem]" />
      </div>
      <div className={layoutLooks.large}>
        <div className="aspect-3/2 bg-tint" />
        <SkeletonWords lines={10} className="text-[1.125rem]" />
      </div>
    </div>
  )
}
