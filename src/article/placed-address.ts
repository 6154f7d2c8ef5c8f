import { withBase } from '../edition/addresses.ts'

/** The address of a file as the browser needs it: files of the paper below the base path, all others as they are. */
export const placedAddress = (address: string) =>
  address.startsWith('/') ? withBase(import.meta.env.BASE_URL, address) : address

/** The same for the candidates of a `srcset`. */
export const placedSrcset = (srcset: string) =>
  srcset
    .split(/,\s+/)
    .map(candidate => placedAddress(candidate.trim()))
    .join(', ')
