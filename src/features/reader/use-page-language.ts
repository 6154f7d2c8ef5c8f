import { useEffect } from 'react'
import { useEdition } from '../../data/edition-query.ts'

/** The page speaks the story's language while the story is on it, and the paper's again after. */
export function usePageLanguage({ lang, dir }: { lang: string; dir?: 'rtl' }): void {
  const edition = useEdition()
  useEffect(() => {
    const page = document.documentElement
    page.lang = lang
    page.dir = dir ?? ''
    return () => {
      page.lang = edition.lang
      page.dir = edition.dir ?? ''
    }
  }, [lang, dir, edition.lang, edition.dir])
}
