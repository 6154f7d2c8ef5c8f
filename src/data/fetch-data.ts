import { withBase } from '../edition/addresses.ts'

/** Why data could not be had, as far as the reader can do something about it. */
export class DataError extends Error {
  readonly kind: 'missing' | 'unreachable' | 'broken'

  constructor(kind: DataError['kind'], address: string, options?: ErrorOptions) {
    super(`${address}: ${kind}`, options)
    this.kind = kind
  }
}

/**
 * Fetches one of the paper's files. The press checked its content; here only what a network can do to it is checked:
 * a host that answers a missing file with a page, a body cut short. Throws DataError, and nothing else.
 */
export async function fetchData(address: string, signal?: AbortSignal): Promise<object> {
  const response = await fetch(withBase(import.meta.env.BASE_URL, address), { ...(signal && { signal }) }).catch(
    (cause: unknown) => {
      throw new DataError('unreachable', address, { cause })
    },
  )
  if (response.status === 404 || response.status === 410) throw new DataError('missing', address)
  if (!response.ok) throw new DataError('unreachable', address)
  if (!response.headers.get('content-type')?.includes('json')) throw new DataError('missing', address)
  const value: unknown = await response.json().catch((cause: unknown) => {
    throw new DataError('broken', address, { cause })
  })
  if (typeof value !== 'object' || value === null) throw new DataError('broken', address)
  return value
}
