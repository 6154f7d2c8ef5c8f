import { keptAtHeader } from './keeping.ts'

/** When a kept file came, in milliseconds since 1970; 0 where nothing says so. */
export const keptAt = ({ headers }: Response): number => toPast(Number(headers.get(keptAtHeader)))

/**
 * A time that was noted, in milliseconds since 1970. One that is still to come is none, 0: it was noted while the device's
 * clock was wrong, and nothing that comes later would ever be newer.
 */
export const toPast = (at: number): number => (at <= Date.now() ? at : 0)
