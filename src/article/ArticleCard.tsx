import { articleAddress, listAddress } from '../edition/addresses.ts'
import type { Summary } from '../edition/model.ts'
import { isLong } from '../lib/headline-length.ts'
import { useMessages } from '../data/language.tsx'
import { PaperLink, StoryLink } from './PaperLink.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { PaperPicture } from './PaperPicture.tsx'
import { StoryTime } from './StoryTime.tsx'
import { TravellingPicture } from './TravellingPicture.tsx'

/**
 * `lead` opens a page, its picture over its words; `across` has them side by side. `large` leads a band, `card` stands in
 * a row and is a line on phones, `text` has no picture, `line` is one of a list.
 */
export type CardSize = 'lead' | 'across' | 'wide' | 'large' | 'card' | 'text' | 'line'

type Props = {
  story: Summary
  size: CardSize
  headingLevel?: 2 | 3
  /** The picture that the page opens with. */
  first?: boolean
  /** Where the place says what section this is, the card does not say it again. */
  inSection?: boolean
}

const leadHeadline = 'text-[clamp(2.125rem,1.4rem+2.6vw,3.25rem)] font-medium leading-[1.06] tracking-[-0.018em]'
const largeHeadline = 'text-[1.5rem] font-semibold leading-[1.15] tracking-[-0.008em] lg:text-[1.625rem]'
const smallHeadline = 'text-[1.125rem] font-semibold leading-[1.2]'

const headlineLooks: Record<CardSize, string> = {
  lead: leadHeadline,
  across: leadHeadline,
  wide: largeHeadline,
  large: largeHeadline,
  card: `${smallHeadline} sm:text-[1.25rem]`,
  text: smallHeadline,
  line: `${smallHeadline} sm:text-[1.25rem]`,
}

/** A headline that opens the page and is long for it. */
const longLooks = 'text-[clamp(1.75rem,1.3rem+1.6vw,2.5rem)] font-medium leading-[1.1] tracking-[-0.012em]'

const stacked = 'flex flex-col gap-3'
/** How picture and words of a card stand to each other. */
export const layoutLooks: Record<CardSize, string> = {
  lead: 'flex flex-col gap-4',
  across: 'grid grid-cols-1 items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]',
  wide: 'grid grid-cols-1 items-start gap-x-6 gap-y-3 sm:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]',
  large: stacked,
  card: 'thumbed sm:flex sm:flex-col sm:gap-3',
  text: stacked,
  line: 'thumbed sm:grid-cols-[1fr_11rem] sm:gap-x-6',
}

const pictureSizes: Record<CardSize, string> = {
  lead: '(min-width: 64rem) 53rem, 100vw',
  across: '(min-width: 64rem) 50rem, 100vw',
  wide: '(min-width: 40rem) 40rem, 100vw',
  large: '(min-width: 64rem) 26rem, 100vw',
  card: '(min-width: 40rem) 20rem, 30vw',
  text: '',
  line: '11rem',
}

export const pictureLooks: Partial<Record<CardSize, string>> = {
  lead: 'max-sm:-mx-4',
  across: 'max-sm:-mx-4',
  card: 'max-sm:order-last',
  line: 'order-last',
}

/** One story in a list: kicker, headline, standfirst where there is room, time, reading time, picture. */
export function ArticleCard({ story, size, headingLevel = 2, first = false, inSection = false }: Props) {
  const { slug, lang, dir, headline, standfirst, deck, picture, section } = story
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const opens = size === 'lead' || size === 'across'
  const image = picture && size !== 'text' && (
    <div className={pictureLooks[size]}>
      <TravellingPicture slug={slug}>
        <PaperPicture
          picture={{ ...picture, alt: '' }}
          first={first}
          sizes={pictureSizes[size]}
          className="toned aspect-3/2 w-full object-cover"
        />
      </TravellingPicture>
    </div>
  )
  return (
    <article
      lang={lang}
      dir={dir}
      data-section={section?.slug}
      className={`group relative min-w-0 ${opens ? '' : 'h-full'} ${image ? layoutLooks[size] : stacked}`}
    >
      {image}
      <div className="flex min-w-0 flex-1 flex-col">
        <Kicker story={story} inSection={inSection} />
        <Heading className={`font-serif ${opens && isLong(headline) ? longLooks : headlineLooks[size]}`}>
          <StoryLink to={articleAddress(slug)} className="story-link group-hover:text-accent">
            {headline}
          </StoryLink>
        </Heading>
        {standfirst ? (
          <p className={`font-serif text-muted text-pretty ${standfirstLooks[size]}`}>
            {opens ? standfirst : (deck ?? standfirst)}
          </p>
        ) : null}
        <CardFoot story={story} />
      </div>
    </article>
  )
}

const opening = 'mt-3 max-w-[42rem] text-[1.125rem] leading-[1.45] lg:text-[1.25rem]'

const standfirstLooks: Record<CardSize, string> = {
  lead: opening,
  across: opening,
  wide: 'mt-2 leading-[1.45]',
  large: 'mt-2 leading-[1.45]',
  card: 'mt-1.5 leading-[1.45] max-sm:hidden',
  // Between tablets and wide screens three columns are narrow, and one with a picture is as high as the others' words.
  text: 'mt-1.5 leading-[1.45] max-sm:hidden lg:max-xl:in-[.beside]:hidden',
  line: 'mt-1.5 max-w-2xl leading-[1.45] max-sm:hidden',
}

function Kicker({ story: { kicker, section }, inSection }: { story: Summary; inSection: boolean }) {
  const looks = 'tappable z-10 text-[0.8125rem] font-semibold tracking-[0.02em] text-accent'
  if (!kicker && (!section || inSection)) return null
  return (
    <p className="mb-2 leading-tight">
      {section && !kicker ? (
        <PaperLink
          to={listAddress({ kind: 'section', slug: section.slug })}
          lang={section.lang}
          className={`${looks} hover:underline`}
        >
          {section.name}
        </PaperLink>
      ) : (
        <span className={looks}>{kicker}</span>
      )}
    </p>
  )
}

function CardFoot({ story }: { story: Summary }) {
  const messages = useMessages()
  const { published, lang, minutes } = story
  return (
    <div className="mt-auto flex min-h-11 items-center justify-between text-[0.8125rem] leading-tight text-muted">
      <p className="flex flex-wrap gap-x-3">
        <StoryTime iso={published} lang={lang} month="short" />
        <span>{messages.minutes(minutes)}</span>
      </p>
      <div className="relative z-10 thumbed-end">
        <ShareButton compact story={story} />
      </div>
    </div>
  )
}
