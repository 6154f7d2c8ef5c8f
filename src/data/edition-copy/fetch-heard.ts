import { readBody } from '../../edition/read-body.ts'

/** How long the network may say nothing before it counts as broken off, in milliseconds. */
const patience = 10_000

/** An answer, and its content; without content when the body broke off. */
export type Heard = { response: Response; body: ArrayBuffer | undefined }

/**
 * Fetches a file of a download, however slowly it comes, as long as it comes: after ten seconds without a byte it rejects,
 * so that the reader is told and no other tab waits for its turn. Rejects as well with what `signal` says, and where
 * the network gives no answer.
 */
export async function fetchHeard(url: string, cache: RequestCache, signal?: AbortSignal): Promise<Heard> {
  const stopping = new AbortController()
  const stop = () => stopping.abort(signal?.reason)
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  let timer: ReturnType<typeof setTimeout> | undefined
  const hear = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stopping.abort(new Error(`${url}: the network is silent.`)), patience)
  }
  try {
    hear()
    const response = await fetch(url, { cache, signal: stopping.signal })
    const whole = response.body && (await readBody(response.body, hear).catch(() => undefined))
    stopping.signal.throwIfAborted()
    return { response, body: await whole?.arrayBuffer() }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
