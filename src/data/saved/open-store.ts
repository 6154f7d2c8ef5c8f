/**
 * The reader's own database, opened so that nothing waits for it for ever: browsers are known to lose the connection, to
 * never answer, and to let a tab of an older release block a newer one.
 */

/** Raised with each change of the stores. Begins at 2: 1 is what a bare `indexedDB.open(name)` makes, without stores. */
const schema = 2
/** Longest wait for the database, in milliseconds. */
const limit = 2000
/** Between two tries to open it, in milliseconds. */
const pause = 100

/** Why the database cannot be had. */
export class StoreError extends Error {
  readonly kind: 'off' | 'silent' | 'blocked' | 'newer' | 'full'

  constructor(kind: StoreError['kind'], options?: ErrorOptions) {
    super(`The reader's database: ${kind}`, options)
    this.kind = kind
  }
}

/** An open database. One that a newer release has written may be read, and nothing in it changed. */
type OpenStore = { db: IDBDatabase; readOnly: boolean }

const opened = new Map<string, Promise<OpenStore>>()
/** Databases that another tab holds, as the browser says once: what asks later waits behind the request that was told. */
const blocked = new Set<string>()

/** Opens a database, or gives the connection that is open. Throws StoreError. */
async function openStore(name: string): Promise<OpenStore> {
  const known = opened.get(name)
  if (known) return known
  const opening = openOnce(name, schema)
    .then(db => ({ db, readOnly: false }))
    .catch(async (error: unknown) => {
      if (!(error instanceof StoreError) || error.kind !== 'newer') throw error
      return { db: await openOnce(name), readOnly: true }
    })
  opened.set(name, opening)
  const forget = () => opened.delete(name)
  try {
    const store = await opening
    store.db.addEventListener('close', forget)
    // Another tab brings a newer schema: it is not kept waiting.
    store.db.addEventListener('versionchange', () => {
      store.db.close()
      forget()
    })
    return store
  } catch (error) {
    forget()
    throw error
  }
}

function openOnce(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false
    const silent = setTimeout(() => {
      isLate = true
      reject(new StoreError(blocked.has(name) ? 'blocked' : 'silent'))
    }, limit)
    const fail = (kind: StoreError['kind'], cause: unknown) => {
      clearTimeout(silent)
      reject(new StoreError(kind, { cause }))
    }
    const attempt = () => {
      try {
        const request = indexedDB.open(name, version)
        request.addEventListener('blocked', () => {
          blocked.add(name)
        })
        request.addEventListener('upgradeneeded', () => makeStores(request.result))
        request.addEventListener('success', () => {
          clearTimeout(silent)
          blocked.delete(name)
          // A connection that nobody waits for any more would only stand in the way of others.
          if (isLate) request.result.close()
          else resolve(request.result)
        })
        request.addEventListener('error', event => {
          event.preventDefault()
          // The browser is still busy closing the connection before this one.
          if (request.error?.name === 'AbortError' && !isLate) setTimeout(attempt, pause)
          else fail(request.error?.name === 'VersionError' ? 'newer' : 'off', request.error)
        })
      } catch (cause) {
        fail('off', cause)
      }
    }
    attempt()
  })
}

/** Makes what is not there yet, and removes nothing. */
function makeStores(db: IDBDatabase): void {
  if (!db.objectStoreNames.contains('saved')) db.createObjectStore('saved', { keyPath: 'slug' })
}

/**
 * Does one thing in the store of saved stories, wholly or not at all. A connection that was lost is opened again, once.
 * Throws StoreError.
 */
export async function inStore<Result>(
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  try {
    return await transact(await openStore(name), mode, act)
  } catch (error) {
    if (!isLost(error)) throw toStoreError(error)
    opened.delete(name)
    return await transact(await openStore(name), mode, act).catch((again: unknown) => {
      throw toStoreError(again)
    })
  }
}

/** Whether a newer release has written the database, so that nothing in it may be changed. Throws StoreError. */
export const isNewer = async (name: string): Promise<boolean> => (await openStore(name)).readOnly

function transact<Result>(
  { db, readOnly }: OpenStore,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  if (readOnly && mode === 'readwrite') return Promise.reject(new StoreError('newer'))
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('saved', mode)
    const silent = setTimeout(() => reject(new StoreError('silent')), limit)
    const request = act(transaction.objectStore('saved'))
    transaction.addEventListener('complete', () => {
      clearTimeout(silent)
      resolve(request.result)
    })
    transaction.addEventListener('abort', () => {
      clearTimeout(silent)
      // Without a reason, the browser closed the connection under it.
      reject(transaction.error ?? new DOMException('The connection was lost', 'AbortError'))
    })
  })
}

/** Whether the connection is to blame: gone before the transaction began, or while it was under way. */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException && /^(InvalidState|Abort|Unknown)Error$/.test(error.name)

function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  return new StoreError(isFull ? 'full' : 'off', { cause: error })
}
