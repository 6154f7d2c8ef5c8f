import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import { editionData } from '../edition/addresses.ts'
import type { Edition } from '../edition/model.ts'
import { fileQuery } from './file-query.ts'

/** The paper's own facts; every printed page carries them. */
export const editionQuery = { ...fileQuery<Edition>(editionData), staleTime: Number.POSITIVE_INFINITY }

/** What the masthead says while the paper's facts are not here; seen only when a page was served without its state. */
const unnamed: Edition = { title: '', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }

const EditionContext = createContext(unnamed)

/** One observer for all inside: every card asks, and an observer for each would be made while a page is taken over. */
export function EditionScope({ children }: { children: ReactNode }) {
  return <EditionContext value={useQuery(editionQuery).data ?? unnamed}>{children}</EditionContext>
}

/** The paper itself: title, language, time zone, sections. */
export const useEdition = (): Edition => use(EditionContext)
