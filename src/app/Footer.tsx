import { useEdition } from '../data/edition-query.tsx'
import { useMessages } from '../data/language.tsx'

/** The foot of every page. Nothing in it changes with time, so that old pages stay as they were printed. */
export function Footer() {
  const { title, lang } = useEdition()
  const { footer } = useMessages()
  return (
    <footer
      lang={lang}
      className="mx-auto mt-20 max-w-7xl px-4 pb-[max(2rem,env(safe-area-inset-bottom))] sm:px-6 print:hidden"
    >
      <div className="border-t border-rule pt-6 text-center text-sm text-muted">
        <p className="font-serif text-lg text-ink">{title}</p>
        <p className="mt-1 text-balance">{footer}</p>
      </div>
    </footer>
  )
}
