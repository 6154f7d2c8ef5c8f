import { toPast } from '../../edition/kept-at.ts'
import { newestDate } from './newest-date.ts'

/**
 * From when a kept file is, in milliseconds since 1970, where `at` was noted with it. Where that says nothing the file is
 * at least as old as the newest that it tells of.
 */
export const readAge = (at: number, file: object): number => toPast(at) || newestDate(file)
