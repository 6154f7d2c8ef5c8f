import { longestDocument, mebibyte, why } from '../read/read-document.ts'

/** How patiently sites are asked; times in milliseconds. */
export type Pace = {
  /** Between two pages. */
  pause: number
  /** For one answer to arrive whole. */
  timeout: number
  /** How often one address is asked, at most, and the first wait before asking again, which doubles. */
  attempts: number
  backoff: number
  /** A site that asks for a longer wait is left for another time. */
  longestWait: number
}

/** A site is never asked for two things at once, and rests between pages. */
export const politePace: Pace = { pause: 250, timeout: 60_000, attempts: 4, backoff: 1000, longestWait: 120_000 }

/** What came from an address, after redirections. */
export type Fetched = { bytes: Uint8Array; headers: Headers; address: string }

/** Thrown when an address gives nothing that can be read; the message is a sentence for the editor. */
export class WebError extends Error {
  override name = 'WebError'
  readonly status: number | undefined
  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])

/** Waits without keeping the process alive for nothing. */
export const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Fetches an address; asks again when the trouble may pass, as late as the site wishes. */
export async function fetchDocument(address: string, pace: Pace): Promise<Fetched> {
  for (let attempt = 1; ; attempt++) {
    const answer = await tryOnce(address, pace)
    if ('bytes' in answer) return answer
    const { error, again, wait = pace.backoff * 2 ** (attempt - 1) } = answer
    if (!again || attempt >= pace.attempts) throw error
    if (wait > pace.longestWait) {
      throw new WebError(`${error.message} It asks to come back in ${Math.ceil(wait / 60_000)} minutes.`, error.status)
    }
    await rest(wait)
  }
}

type Failure = { error: WebError; again: boolean; wait?: number }

async function tryOnce(address: string, { timeout }: Pace): Promise<Fetched | Failure> {
  try {
    const headers = {
      accept: 'application/feed+json, application/json;q=0.9, text/html;q=0.5',
      'user-agent': 'Broadsheet',
    }
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(timeout) })
    if (response.ok) {
      return { bytes: await readBounded(response), headers: response.headers, address: response.url || address }
    }
    const error = new WebError(
      `${address} answers with status ${response.status}${await messageOf(response)}.`,
      response.status,
    )
    const wait = retryAfter(response.headers.get('retry-after'))
    return { error, again: passing.has(response.status), ...(wait !== undefined && { wait }) }
  } catch (error) {
    if (error instanceof WebError) return { error, again: false }
    const isTimeout = error instanceof Error && error.name === 'TimeoutError'
    const reason = isTimeout ? `no whole answer within ${timeout / 1000} seconds` : why(causeOf(error))
    return { error: new WebError(`${address} cannot be reached: ${reason}.`), again: true }
  }
}

async function readBounded(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > longestDocument) {
      throw new WebError(`${response.url} is longer than ${longestDocument / mebibyte} MiB; more is not read.`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** WordPress says in JSON what it dislikes. */
async function messageOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '')
  const message = /"message":"((?:[^"\\]|\\.){1,200})"/.exec(text.slice(0, 5000))?.[1]
  return message ? ` (${message})` : ''
}

/** Seconds, or a date. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(wait) ? Math.max(wait, 0) : undefined
}

/** `fetch` hides the reason of a failed connection in the cause of its error. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error
}
