import { ArticleCard } from '../../article/ArticleCard.tsx'
import { PaperLink } from '../../article/PaperLink.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { Place, Summary } from '../../edition/model.ts'

/** A section's newest stories under a ruled heading that leads to all of them. */
export function FrontSection({ section, stories }: { section: Place; stories: Summary[] }) {
  const { slug, name, lang } = section
  return (
    <section aria-labelledby={`section-${slug}`} className="border-t-2 border-ink pt-3 pb-10">
      <h2 id={`section-${slug}`} lang={lang} className="mb-5 font-serif text-2xl font-semibold">
        <PaperLink
          to={listAddress({ kind: 'section', slug })}
          className="inline-flex min-h-11 items-center hover:text-accent"
        >
          {name}
        </PaperLink>
      </h2>
      <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {stories.map(story => (
          <ArticleCard key={story.id} story={story} size="large" headingLevel={3} />
        ))}
      </div>
    </section>
  )
}
