import { useQuery, useQueryClient } from '@tanstack/react-query'
import { editionData } from '../edition/addresses.ts'
import type { Edition } from '../edition/model.ts'
import { fileQuery } from './file-query.ts'

/** The paper's own facts; every printed page carries them. */
export const editionQuery = { ...fileQuery<Edition>(editionData), staleTime: Number.POSITIVE_INFINITY }

/** What the masthead says while the paper's facts are not here; seen only when a page was served without its state. */
const unnamed: Edition = { title: '', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }

const useLiveEdition = (): Edition => useQuery(editionQuery).data ?? unnamed

/** While printing nothing changes, and a page asks some sixty times: an observer each would be a fifth of the work. */
const usePrintedEdition = (): Edition => useQueryClient().getQueryData<Edition>([editionData]) ?? unnamed

/** The paper itself: title, language, time zone, sections. */
export const useEdition = import.meta.env.SSR ? usePrintedEdition : useLiveEdition
