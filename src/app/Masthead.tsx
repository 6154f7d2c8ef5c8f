import { AppLink } from '../article/AppLink.tsx'
import { placedAddress } from '../article/placed-address.ts'
import { DateLine } from './DateLine.tsx'
import { DisplayPopover } from './DisplayPopover.tsx'
import { SectionMenu } from './SectionMenu.tsx'
import { listAddress } from '../edition/addresses.ts'
import { useEdition } from '../data/edition-query.ts'
import { useLocation } from '../data/place.tsx'
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
        <DisplayPopover />
      </div>
      <div className="pb-5 text-center sm:pb-7 lg:-mt-6">
        <p className="font-serif text-[clamp(2.5rem,8.5vw,5.5rem)] font-medium leading-none tracking-[-0.02em] text-balance">
          <AppLink to={frontAddress} className="inline-block max-w-full">
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
    <header lang={lang} className="sticky top-0 z-30 border-b border-rule bg-paper print:static print:border-0">
      <div className="mx-auto grid max-w-7xl grid-cols-[auto_minmax(0,1fr)_auto] items-center px-4 sm:px-6">
        <SectionMenu />
        <AppLink
          to={frontAddress}
          className="flex min-h-11 items-center justify-center text-center font-serif text-[min(1.25rem,7.5vw)] leading-none font-semibold tracking-tight sm:text-2xl print:text-3xl"
        >
          {title}
        </AppLink>
        <DisplayPopover />
      </div>
    </header>
  )
}
