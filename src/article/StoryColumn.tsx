import type { Summary } from '../edition/model.ts'
import { ArticleCard } from './ArticleCard.tsx'

type Props = {
  stories: readonly Summary[]
  headingLevel: 2 | 3
  /** The first shows its picture. */
  pictured?: boolean
  inSection?: boolean
}

/** A story with its picture and headlines under it; on tablets, where a column would be a page wide, beside it. */
export function StoryColumn({ stories, headingLevel, pictured = false, inSection = false }: Props) {
  const opener = pictured && stories[0]?.picture !== undefined
  return (
    <ul className={stories.length > 1 ? tabletLooks(opener, stories.length) : ''}>
      {stories.map((story, i) => (
        <li key={story.id} className={i === 0 ? (opener ? openerLooks : '') : followerLooks(i, opener)}>
          <ArticleCard
            story={story}
            size={i === 0 && opener ? 'large' : 'text'}
            headingLevel={headingLevel}
            inSection={inSection}
          />
        </li>
      ))}
    </ul>
  )
}

const tabletLooks = (opener: boolean, count: number) =>
  `sm:max-lg:grid sm:max-lg:gap-x-8 sm:max-lg:content-start ${opener || count === 2 ? 'sm:max-lg:grid-cols-2' : count === 4 ? 'sm:max-lg:grid-cols-4' : 'sm:max-lg:grid-cols-3'}`

/** The hairline is the opener's own: it is as high as the row. */
const openerLooks = 'border-rule sm:max-lg:row-span-4 sm:max-lg:-me-4 sm:max-lg:border-e sm:max-lg:pe-4'

function followerLooks(i: number, opener: boolean): string {
  const line = 'border-t border-rule pt-4'
  const top = `${line} sm:max-lg:border-0 sm:max-lg:pt-0`
  if (!opener) return `${top} sm:max-lg:column-rule`
  return i === 1 ? top : line
}
