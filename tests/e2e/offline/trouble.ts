import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Answer } from '../../../src/press/serve/answer.ts'

/** What a host or the network between may do to an answer. */
export type Trouble =
  /** Takes the request and says nothing, ever. */
  | 'silence'
  /** Breaks the connection before anything is said. */
  | 'break'
  /** Sends the headers and half of the content, then breaks the connection. */
  | 'cut'
  /** Sends a little of the content at a time, for twice as long as anything is waited for. */
  | 'drip'
  /** Sends half of the content, and says it is all. */
  | 'short'
  /** Says that the content is compressed, which it is not. */
  | 'broken gzip'
  /** The login page of a hotel, with 200, to be kept for a year. */
  | 'portal'
  /** An answer of one's own; with `headers` only, the usual one with these headers. */
  | { status?: number; headers?: Record<string, string>; content?: string }

/** In how many pieces a dripping answer comes, and how many milliseconds lie between them. */
const drops = 20
const pause = 310

function drip(response: ServerResponse, content: Buffer, size: number): void {
  response.write(content.subarray(0, size))
  if (content.length <= size) response.end()
  else setTimeout(() => drip(response, content.subarray(size), size), pause)
}

/** Answers with trouble. `usual` is what would be answered without, whole and not compressed. */
export async function sendTrouble(
  trouble: Trouble,
  response: ServerResponse,
  usual: () => Promise<Answer>,
): Promise<void> {
  if (trouble === 'silence') return
  if (trouble === 'break') {
    response.destroy()
    return
  }
  if (trouble === 'portal') {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=31536000, immutable' })
    response.end('<!doctype html><title>Hotel</title><h1>Welcome to the hotel</h1><p>Room number?</p>')
    return
  }
  const reply = await usual()
  const content = reply.content ?? (reply.file === undefined ? Buffer.alloc(0) : readFileSync(reply.file))
  if (typeof trouble === 'object') {
    // The tag belongs to the usual content.
    const { 'Content-Length': _length, 'Content-Encoding': _encoding, ETag: _tag, ...headers } = reply.headers
    if (trouble.content === undefined)
      response.writeHead(reply.status, { ...reply.headers, ...trouble.headers }).end(content)
    else response.writeHead(trouble.status ?? 200, { ...headers, ...trouble.headers }).end(trouble.content)
    return
  }
  if (trouble === 'drip') {
    response.writeHead(200, reply.headers)
    drip(response, content, Math.ceil(content.length / drops))
    return
  }
  const half = content.subarray(0, content.length / 2)
  if (trouble === 'short') response.writeHead(200, { ...reply.headers, 'Content-Length': half.length }).end(half)
  else if (trouble === 'broken gzip')
    response.writeHead(200, { ...reply.headers, 'Content-Encoding': 'gzip' }).end('no gzip')
  else {
    response.writeHead(200, reply.headers)
    response.write(half, () => setTimeout(() => response.destroy(), 20))
  }
}
