import { type Stats, statSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { notFoundAddress, pageFile } from '../../edition/addresses.ts'
import type { Compressor } from './compress.ts'
import { type HeaderRule, headersFor } from './header-rules.ts'
import { mediaType } from './media-types.ts'
import { chooseEncoding, hasTag } from './negotiate.ts'
import { resolveAddress } from './resolve-address.ts'

/** A printed folder with what is needed to answer requests for it. */
export type Paper = { folder: string; base: string; rules: () => HeaderRule[]; compress: Compressor }

/** What of a request matters. `target` is the path with its query, as sent. */
export type Request = { method: string; target: string; headers: IncomingHttpHeaders }

type Headers = Record<string, string | number>

/** An answer. Content that is worth keeping in memory is here, other content is read from `file` while it is sent. */
export type Answer = { status: number; headers: Headers; content?: Buffer; file?: string }

/** What Netlify and Cloudflare Pages send where `_headers` says nothing: keep it, but ask before using it. */
const revalidate = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

const varies = 'Accept-Encoding'

// Below this, compressing saves less than the headers that say so.
const fewestBytes = 512

/** Answers one request out of the folder. Rejects when a file goes away meanwhile. */
export async function answer(paper: Paper, request: Request): Promise<Answer> {
  const [path = '', ...query] = request.target.split('?')
  const headers: Headers = { ...revalidate, ...headersFor(paper.rules(), path) }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { ...headers, ...revalidate, Allow: 'GET, HEAD' } }
  }
  const found = resolveAddress(paper.folder, paper.base, path)
  if (found.kind === 'redirect') {
    return { status: found.status, headers: { ...headers, Location: [found.to, ...query].join('?') } }
  }
  if (found.kind === 'missing') return answerMissing(paper, request, { ...headers, ...revalidate })
  const tagged = { ...headers, ETag: tagOf(found.stats) }
  if (!hasTag(request.headers['if-none-match'], tagged.ETag)) return answerFile(paper, request, 200, tagged, found)
  return { status: 304, headers: mediaType(found.file).compressible ? { ...tagged, Vary: varies } : tagged }
}

async function answerMissing(paper: Paper, request: Request, headers: Headers): Promise<Answer> {
  const file = join(paper.folder, pageFile(notFoundAddress))
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats) return answerFile(paper, request, 404, headers, { file, stats })
  const plain = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }
  return { status: 404, headers: plain, content: Buffer.from('Not found\n') }
}

async function answerFile(
  { compress }: Paper,
  request: Request,
  status: number,
  headers: Headers,
  { file, stats }: { file: string; stats: Stats },
): Promise<Answer> {
  const { type, compressible } = mediaType(file)
  const typed = { ...headers, 'Content-Type': type }
  if (!compressible) return { status, headers: { ...typed, 'Content-Length': stats.size }, file }
  const encoding = stats.size < fewestBytes ? undefined : chooseEncoding(request.headers['accept-encoding'])
  const content = await compress(file, tagOf(stats), encoding)
  const sized: Headers = { ...typed, Vary: varies, 'Content-Length': content.length }
  return { status, headers: encoding ? { ...sized, 'Content-Encoding': encoding } : sized, content }
}

/** Weak, because one tag stands for all compressions of the file. */
function tagOf({ size, mtimeMs }: Stats): string {
  return `W/"${size.toString(16)}-${mtimeMs.toString(16)}"`
}
