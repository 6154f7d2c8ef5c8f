import { type ReactNode, useState } from 'react'
import { PageHead } from '../../article/PageHead.tsx'
import { SaveButton } from '../../article/SaveButton.tsx'
import { ShareButton } from '../../article/share/ShareButton.tsx'
import { useKeptNotes } from '../../data/kept/kept-notes.ts'
import { useEdition } from '../../data/edition-query.tsx'
import { useMessages } from '../../data/language.tsx'
import { articleAddress, articleData } from '../../edition/addresses.ts'
import type { Article, Summary } from '../../edition/model.ts'
import { Later } from '../../ui/Later.tsx'
import { type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { NewCorrections } from './Corrections.tsx'
import { Hero } from './Hero.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'
import { StoryHead } from './StoryHead.tsx'
import { StoryPictures } from './StoryPictures.tsx'
import { StoryRest } from './StoryRest.tsx'
import { usePageLanguage } from './use-page-language.ts'

// Only what is kept may have been taken back since.
const loadWithdrawnNote = async () => (await import('./WithdrawnNote.tsx')).WithdrawnNote

type Props = {
  /** The article, or what a list said of it. What both hold is drawn in the same place, and stays when the rest comes. */
  story: Summary
  article: Article | undefined
  /** Stands in for the rest while the article is not here. */
  children: ReactNode
}

/** A story from kicker to the next one. */
export function Story({ story, article, children }: Props) {
  const { slug, lang, dir, headline, standfirst } = story
  const edition = useEdition()
  const messages = useMessages()
  const [trouble, setTrouble] = useState<Announcement>()
  usePageLanguage(story)
  const isKept = useKeptNotes().has(articleData(slug))
  const hero = article ? article.hero : story.picture
  return (
    <article
      lang={lang}
      dir={dir ?? (edition.dir && 'ltr')}
      data-section={story.section?.slug}
      className="px-4 sm:px-6 print:px-0"
    >
      <PageHead
        title={headline}
        address={articleAddress(slug)}
        {...(standfirst && { description: standfirst })}
        {...(article?.url && { original: article.url })}
      />
      <StoryPictures article={article}>
        <Later isWanted={isKept} load={loadWithdrawnNote} given={{ slug }} />
        <StoryHead
          story={story}
          share={
            <span className="max-sm:grid max-sm:justify-items-start">
              <SaveButton story={story} article={article} say={setTrouble} />
              <ShareButton story={article ?? story} />
            </span>
          }
        />
        <LiveText
          announcement={trouble}
          lang={messages.lang}
          className="mx-auto mt-4 max-w-(--measure) text-sm text-accent empty:absolute print:hidden"
        />
        {article ? <NewCorrections article={article} /> : null}
        {hero ? <Hero slug={slug} picture={hero} /> : null}
        {article ? <StoryRest article={article} /> : children}
      </StoryPictures>
      <PrintedAddress story={article ?? story} />
    </article>
  )
}
