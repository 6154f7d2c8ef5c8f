import { noteName } from '../../edition/keeping.ts'

/** Where the reader's choice about taking editions is noted, once one was made. */
export const takeKey = noteName(import.meta.env.BASE_URL, 'edition')
