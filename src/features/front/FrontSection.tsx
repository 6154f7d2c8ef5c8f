import { ArticleCard } from '../../article/ArticleCard.tsx'
import { PaperLink } from '../../article/PaperLink.tsx'
import { StoryColumn } from '../../article/StoryColumn.tsx'
import { StoryRow } from '../../article/StoryRow.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { Band } from '../../edition/model.ts'

/** A section's stories under a ruled heading that leads to all of them. */
export function FrontSection({ band: { section, shape, stories } }: { band: Band }) {
  const { slug, name, lang } = section
  return (
    <section
      aria-labelledby={`section-${slug}`}
      data-section={slug}
      className="h-full border-t-2 border-(--band,var(--ink)) pt-1"
    >
      <h2 id={`section-${slug}`} lang={lang} className="mb-3 font-serif text-[1.375rem] font-semibold">
        <PaperLink
          to={listAddress({ kind: 'section', slug })}
          className="group inline-flex min-h-11 items-center gap-2 hover:text-accent"
        >
          {name}
        </PaperLink>
      </h2>
      <Stories shape={shape} stories={stories} />
    </section>
  )
}

function Stories({ shape, stories }: Pick<Band, 'shape' | 'stories'>) {
  const [first, ...rest] = stories
  if (!first) return null
  if (shape === 'row') return <StoryRow stories={stories} headingLevel={3} inSection />
  if (shape !== 'led') return <StoryColumn stories={stories} headingLevel={3} pictured inSection />
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-3">
      <div className="lg:col-span-2">
        <ArticleCard story={first} size="wide" headingLevel={3} inSection />
      </div>
      <div className="border-rule max-lg:border-t max-lg:pt-4 lg:column-rule">
        <StoryColumn stories={rest} headingLevel={3} inSection />
      </div>
    </div>
  )
}
