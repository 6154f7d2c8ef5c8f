import { useEffect } from 'react'
import { useEdition } from '../../data/edition-query.tsx'

/** The page speaks the story's language while the story is on it, and the paper's again after. */
export function usePageLanguage({ lang, dir }: { lang: string; dir?: 'rtl' }): void {
  const edition = useEdition()
  useEffect(() => {
    speak(lang, dir)
    return () => speak(edition.lang, edition.dir)
  }, [lang, dir, edition.lang, edition.dir])
}

/** Writing what stands there already would make the browser style the whole page anew. */
function speak(lang: string, dir = ''): void {
  const page = document.documentElement
  if (page.lang !== lang) page.lang = lang
  if (page.dir !== dir) page.dir = dir
}
