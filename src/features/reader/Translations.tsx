import { Fragment } from 'react'
import { PaperLink } from '../../article/PaperLink.tsx'
import { useMessages } from '../../data/language.tsx'
import { articleAddress } from '../../edition/addresses.ts'
import type { Translation } from '../../edition/model.ts'
import { languageName } from './language-name.ts'

/** The same story in other languages, each named in its own. */
export function Translations({ translations }: { translations: readonly Translation[] }) {
  const messages = useMessages()
  if (translations.length === 0) return null
  return (
    <p className="mx-auto mt-5 max-w-(--measure) text-sm text-muted print:hidden">
      {messages.alsoIn}
      {messages.colon}
      {translations.map(({ lang, slug }, i) => (
        <Fragment key={slug}>
          {i > 0 ? ' · ' : null}
          <PaperLink
            to={articleAddress(slug)}
            lang={lang}
            hrefLang={lang}
            className="tappable inline-block py-2 font-medium text-ink underline decoration-muted underline-offset-4 hover:text-accent hover:decoration-accent"
          >
            {/* Browsers know languages by slightly different names than the press. */}
            <span suppressHydrationWarning>{languageName(lang)}</span>
          </PaperLink>
        </Fragment>
      ))}
    </p>
  )
}
