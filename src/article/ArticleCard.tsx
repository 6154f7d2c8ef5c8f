import { articleAddress, listAddress } from '../edition/addresses.ts'
import type { Summary } from '../edition/model.ts'
import { useMessages } from '../data/language.tsx'
import { PaperLink, StoryLink } from './PaperLink.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { PaperPicture } from './PaperPicture.tsx'
import { StoryTime } from './StoryTime.tsx'
import { TravellingPicture } from './TravellingPicture.tsx'

export type CardSize = 'lead' | 'wide' | 'large' | 'small' | 'line'

type Props = {
  story: Summary
  size: CardSize
  headingLevel?: 2 | 3
  /** The picture that the page opens with. */
  first?: boolean
}

const headlineLooks: Record<CardSize, string> = {
  lead: 'text-[clamp(2rem,4.2vw,3.5rem)] font-medium leading-[1.08] tracking-[-0.015em]',
  wide: 'text-[1.5rem] font-semibold leading-[1.16] tracking-[-0.005em]',
  large: 'text-[1.375rem] font-semibold leading-[1.16] tracking-[-0.005em]',
  small: 'text-[1.125rem] font-semibold leading-[1.2]',
  line: 'text-[1.125rem] font-semibold leading-[1.22] sm:text-[1.25rem]',
}

const layoutLooks: Record<CardSize, string> = {
  lead: 'grid gap-x-8 gap-y-4 lg:grid-cols-[1.55fr_1fr] lg:items-start',
  wide: 'grid gap-x-6 gap-y-3 content-start lg:grid-cols-2',
  large: 'grid gap-3 content-start',
  small: 'grid gap-2 content-start',
  line: 'grid grid-cols-[1fr_min(6.5rem,30%)] gap-x-4 sm:grid-cols-[1fr_10rem] sm:gap-x-6 items-start',
}

const pictureSizes: Record<CardSize, string> = {
  lead: '(min-width: 64rem) 50rem, 100vw',
  wide: '(min-width: 64rem) 20rem, (min-width: 40rem) 50vw, 100vw',
  large: '(min-width: 64rem) 20rem, (min-width: 40rem) 50vw, 100vw',
  small: '(min-width: 64rem) 18rem, 50vw',
  line: '10rem',
}

/** One story in a list: kicker, headline, standfirst where there is room, time, reading time, picture. */
export function ArticleCard({ story, size, headingLevel = 2, first = false }: Props) {
  const { slug, lang, dir, headline, standfirst, picture } = story
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const wordsFirst = size === 'line'
  const image = picture && size !== 'small' && (
    <div className={`bg-tint ${wordsFirst ? 'order-last' : ''}`}>
      <TravellingPicture slug={slug}>
        <PaperPicture
          picture={{ ...picture, alt: '' }}
          first={first}
          sizes={pictureSizes[size]}
          className="aspect-3/2 w-full object-cover"
        />
      </TravellingPicture>
    </div>
  )
  return (
    <article lang={lang} dir={dir} className={`group relative min-w-0 ${picture ? layoutLooks[size] : ''}`}>
      {image}
      <div className="min-w-0">
        <Kicker story={story} />
        <Heading className={`font-serif ${headlineLooks[size]}`}>
          <StoryLink to={articleAddress(slug)} className="group-hover:text-accent after:absolute after:inset-0">
            {headline}
          </StoryLink>
        </Heading>
        {standfirst && size !== 'small' ? <Standfirst text={standfirst} size={size} /> : null}
        <CardFoot story={story} />
      </div>
    </article>
  )
}

const standfirstLooks: Record<CardSize, string> = {
  lead: 'mt-3 text-[1.1875rem] leading-normal lg:text-[1.25rem]',
  wide: 'mt-2 leading-normal line-clamp-5',
  large: 'mt-1.5 leading-normal line-clamp-4',
  small: 'mt-1',
  line: 'mt-1 leading-normal line-clamp-2 hidden sm:block',
}

function Standfirst({ text, size }: { text: string; size: CardSize }) {
  return <p className={`font-serif text-muted text-pretty ${standfirstLooks[size]}`}>{text}</p>
}

function Kicker({ story: { kicker, section } }: { story: Summary }) {
  if (!kicker && !section) return null
  const looks = 'relative z-10 text-[0.8125rem] font-semibold tracking-[0.02em] text-accent'
  return (
    <p className="mb-1.5 leading-tight">
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
    <div className="mt-1 flex min-h-11 flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted">
      <StoryTime iso={published} lang={lang} />
      <span>{messages.minutes(minutes)}</span>
      <span className="relative z-10 ms-auto">
        <ShareButton compact story={story} />
      </span>
    </div>
  )
}
