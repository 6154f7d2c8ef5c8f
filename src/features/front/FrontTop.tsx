import { ArticleCard } from '../../article/ArticleCard.tsx'
import { StoryColumn } from '../../article/StoryColumn.tsx'
import { StoryRow } from '../../article/StoryRow.tsx'
import type { FrontPage, Summary } from '../../edition/model.ts'

type Props = { lead: Summary; seconds: readonly Summary[]; beside: FrontPage['beside'] }

/** What the page opens with: the lead, and the seconds beside or under it, as the press found that they fit. */
export function FrontTop({ lead, seconds, beside }: Props) {
  // On phones a picture reaches the edges, and the rule above it.
  const air = lead.picture ? 'sm:pt-6 lg:pt-8' : 'pt-6 lg:pt-8'
  if (beside) {
    return (
      <div className={`grid grid-cols-1 gap-x-8 gap-y-6 pb-8 lg:grid-cols-3 ${air}`}>
        <div className="lg:col-span-2">
          <ArticleCard story={lead} size="lead" first />
        </div>
        <div className="beside border-rule max-lg:border-t max-lg:pt-6 lg:column-rule">
          <StoryColumn stories={seconds} headingLevel={2} pictured />
        </div>
      </div>
    )
  }
  return (
    <div className={`pb-8 ${air}`}>
      <ArticleCard story={lead} size="across" first />
      {seconds.length > 0 ? (
        <div className="mt-6 border-t border-rule pt-6">
          <StoryRow stories={seconds} headingLevel={2} />
        </div>
      ) : null}
    </div>
  )
}
