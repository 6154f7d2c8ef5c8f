import { newestDate } from './newest-date.ts'

/**
 * From when a kept file is, in milliseconds since 1970, where `at` was noted with it. A time that is still to come was noted
 * while the device's clock was wrong: the file is then at least as old as the newest that it tells of.
 */
export const readAge = (at: number, file: object): number => (at > 0 && at <= Date.now() ? at : newestDate(file))
