/** Why the database cannot be had. */
export class StoreError extends Error {
  readonly kind: 'off' | 'silent' | 'blocked' | 'newer' | 'full'

  constructor(kind: StoreError['kind'], options?: ErrorOptions) {
    super(`The reader's database: ${kind}`, options)
    this.kind = kind
  }
}

/** Whether the connection is to blame: gone before the transaction began, or while it was under way. */
export const isLost = (error: unknown): boolean =>
  error instanceof DOMException && /^(InvalidState|Abort|Unknown)Error$/.test(error.name)

/** The same error, in the words of this paper. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  return new StoreError(isFull ? 'full' : 'off', { cause: error })
}
