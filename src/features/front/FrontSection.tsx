import { PaperLink } from '../../article/PaperLink.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { Place, Summary } from '../../edition/model.ts'
import { StoryRow } from './StoryRow.tsx'

/** A section's newest stories under a ruled heading that leads to all of them. */
export function FrontSection({ section, stories }: { section: Place; stories: Summary[] }) {
  const { slug, name, lang } = section
  return (
    <section aria-labelledby={`section-${slug}`} className="later border-t-2 border-ink pt-3 pb-10">
      <h2 id={`section-${slug}`} lang={lang} className="mb-5 font-serif text-2xl font-semibold">
        <PaperLink
          to={listAddress({ kind: 'section', slug })}
          className="inline-flex min-h-11 items-center hover:text-accent"
        >
          {name}
        </PaperLink>
      </h2>
      <StoryRow stories={stories} headingLevel={3} />
    </section>
  )
}
