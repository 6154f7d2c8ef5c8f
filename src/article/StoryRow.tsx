import type { Summary } from '../edition/model.ts'
import { ArticleCard, type CardSize } from './ArticleCard.tsx'

type Row = { columns: string; size: CardSize }

/** A row is full whatever it holds: fewer stories get more room each. */
const rows: Record<number, Row> = {
  1: { columns: '', size: 'wide' },
  2: { columns: 'sm:grid-cols-2', size: 'large' },
  3: { columns: 'sm:grid-cols-3', size: 'card' },
}
const fullRow: Row = { columns: 'sm:grid-cols-2 lg:grid-cols-4', size: 'card' }

type Props = { stories: readonly Summary[]; headingLevel: 2 | 3; inSection?: boolean }

/** One to four stories side by side with hairlines between them, one under the other on phones. */
export function StoryRow({ stories, headingLevel, inSection = false }: Props) {
  const { columns, size } = rows[stories.length] ?? fullRow
  return (
    <ul className={`grid grid-cols-1 gap-x-8 sm:gap-y-6 max-sm:ruled ${columns}`}>
      {stories.map((story, i) => (
        <li key={story.id} className={`max-sm:not-first:pt-4 ${i === 0 ? '' : lineLooks(i, stories.length)}`}>
          <ArticleCard story={story} size={size} headingLevel={headingLevel} inSection={inSection} />
        </li>
      ))}
    </ul>
  )
}

/** Four stand two by two on tablets: the third then begins a line, and nothing is on its left. */
const lineLooks = (i: number, count: number) => (count === 4 && i === 2 ? 'lg:column-rule' : 'sm:column-rule')
