import { PaperLink } from '../../article/PaperLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { articleAddress } from '../../edition/addresses.ts'
import type { Summary } from '../../edition/model.ts'
import { Icon } from '../../ui/Icon.tsx'

/** The next older story of the section: one step to read on. */
export function NextStory({ story: { slug, headline, lang, dir, section } }: { story: Summary }) {
  const { nextStory } = useMessages()
  return (
    <nav aria-label={nextStory} className="mx-auto mt-12 max-w-308 border-t border-rule print:hidden">
      <PaperLink
        to={articleAddress(slug)}
        className="group flex items-center justify-between gap-6 py-6 hover:text-accent"
      >
        <span className="min-w-0">
          <span className="block text-sm font-semibold text-accent">
            {nextStory}
            {section ? (
              <span lang={section.lang} className="font-normal text-muted">
                {' · '}
                {section.name}
              </span>
            ) : null}
          </span>
          <span
            lang={lang}
            dir={dir}
            className="mt-1 block font-serif text-[1.5rem] leading-[1.15] font-medium text-balance sm:text-[1.75rem]"
          >
            {headline}
          </span>
        </span>
        <Icon stroke="M4 12h15m-7-7 7 7-7 7" className="size-6 rtl:rotate-180" />
      </PaperLink>
    </nav>
  )
}
