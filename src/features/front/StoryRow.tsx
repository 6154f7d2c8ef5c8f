import { ArticleCard, type CardSize } from '../../article/ArticleCard.tsx'
import type { Summary } from '../../edition/model.ts'

type Row = { columns: string; size: CardSize }

/** A row is full whatever it holds: fewer stories get more room each. */
const rows: Record<number, Row> = {
  1: { columns: '', size: 'lead' },
  2: { columns: 'sm:grid-cols-2', size: 'wide' },
  3: { columns: 'sm:grid-cols-3', size: 'large' },
}
const fullRow: Row = { columns: 'sm:grid-cols-2 lg:grid-cols-4', size: 'large' }

/** One to four stories side by side. */
export function StoryRow({ stories, headingLevel }: { stories: Summary[]; headingLevel: 2 | 3 }) {
  const { columns, size } = rows[stories.length] ?? fullRow
  return (
    <div className={`grid gap-x-8 gap-y-10 ${columns}`}>
      {stories.map(story => (
        <ArticleCard key={story.id} story={story} size={size} headingLevel={headingLevel} />
      ))}
    </div>
  )
}
