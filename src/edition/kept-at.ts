import { keptAtHeader } from './keeping.ts'

/**
 * When a kept file came, in milliseconds since 1970; 0 where nothing says so. A time that is still to come is none: it was
 * noted while the device's clock was wrong, and nothing that comes later would ever be newer.
 */
export function keptAt({ headers }: Response): number {
  const at = Number(headers.get(keptAtHeader))
  return at <= Date.now() ? at : 0
}
