import { AppLink } from '../article/AppLink.tsx'
import { PaperLink } from '../article/PaperLink.tsx'
import { placedAddress } from '../article/placed-address.ts'
import { DateLine } from './DateLine.tsx'
import { DisplayPopover } from './DisplayPopover.tsx'
import { SectionMenu } from './SectionMenu.tsx'
import { listAddress, searchAddress } from '../edition/addresses.ts'
import { useEdition } from '../data/edition-query.tsx'
import { useMessages } from '../data/language.tsx'
import { useLocation } from '../data/place.tsx'
import { buttonLooks } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SectionBar } from './SectionBar.tsx'

const frontAddress = listAddress({ kind: 'front' })

/** The paper's name: large with date line and sections on the front page, a thin sticky bar elsewhere. */
export function Masthead() {
  const { pathname } = useLocation()
  return pathname === frontAddress ? <FrontMasthead /> : <PageMasthead />
}

function FrontMasthead() {
  const { title, lang, brand } = useEdition()
  return (
    <header lang={lang} className="mx-auto max-w-7xl px-4 pt-2 sm:px-6 print:pt-0">
      <div className="flex items-center justify-between">
        <SectionMenu />
        <Tools />
      </div>
      <div className="pb-5 text-center sm:pb-7 xl:-mt-6">
        <p className="font-serif text-[clamp(2.5rem,8.5vw,5.5rem)] font-medium leading-none tracking-[-0.02em] text-balance">
          <AppLink to={frontAddress} className="tappable inline-block max-w-full">
            {brand.logo ? (
              <img src={placedAddress(brand.logo)} alt={title} className="mx-auto max-h-28 max-w-full" />
            ) : (
              title
            )}
          </AppLink>
        </p>
        {brand.motto ? (
          <p className="mt-2 font-serif text-[0.9375rem] text-balance text-muted sm:text-lg">{brand.motto}</p>
        ) : null}
      </div>
      <DateLine />
      <SectionBar />
    </header>
  )
}

function PageMasthead() {
  const { title, lang } = useEdition()
  return (
    <header lang={lang} className="sticky top-0 z-30 border-b border-rule bg-paper print:static">
      <div className="mx-auto grid max-w-7xl grid-cols-[minmax(auto,1fr)_minmax(0,auto)_minmax(auto,1fr)] items-center px-4 sm:px-6 print:block">
        <SectionMenu />
        <AppLink
          to={frontAddress}
          className="flex min-h-11 items-center justify-center text-center font-serif wrap-anywhere text-[min(1.25rem,7.5vw)] leading-none font-semibold tracking-tight sm:text-2xl print:text-3xl"
        >
          {title}
        </AppLink>
        <Tools />
      </div>
    </header>
  )
}

/** What stands at the end of the line. Without scripts none of it could do anything; in very large text the menu has to do. */
function Tools() {
  const { search } = useMessages()
  return (
    <div className="-me-2.5 flex justify-self-end noscript:hidden print:hidden">
      <PaperLink to={searchAddress} className={`${buttonLooks.icon} max-[20rem]:hidden`}>
        <Icon name="search" />
        <span className="sr-only">{search}</span>
      </PaperLink>
      <DisplayPopover />
    </div>
  )
}
