import type { Block } from '../../edition/blocks.ts'
import type { Article } from '../../edition/model.ts'
import { Blocks } from './body/Blocks.tsx'
import { ContentsRail } from './Contents.tsx'
import type { StoryHeading } from './contents-of.ts'

type Props = {
  /** As much of the article's body as is drawn by now. */
  blocks: readonly Block[]
  article: Article
  headings: readonly StoryHeading[]
}

/** The text of the story on its measure, the contents beside it, and a quiet line that grows while it is read. */
export function StoryBody({ blocks, article, headings }: Props) {
  return (
    <div className="story-body relative mx-auto mt-8 max-w-(--measure)">
      {article.minutes > 2 ? <div aria-hidden="true" className="reading-progress" /> : null}
      <ContentsRail headings={headings} />
      <div className="story-text font-reading text-[calc(1.1875rem*var(--size))] hyphens-auto text-pretty lg:text-[calc(1.25rem*var(--size))] print:text-[11.5pt]">
        <Blocks content={blocks} />
      </div>
    </div>
  )
}
