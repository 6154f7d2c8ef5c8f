import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pageFile } from '../../edition/addresses.ts'
import { markerFile } from '../output/out-folder.ts'
import { type Answer, answer } from './answer.ts'
import { makeCompressor } from './compress.ts'
import { readHeaderRules } from './header-rules.ts'
import { startListening } from './start-listening.ts'

/** A printed folder and where to serve it. Port 0 means any free one; the base path is the one it was printed with. */
export type Serving = { folder: string; port: number; base?: string }

/** A running server: `url` is the paper's front page. */
export type Served = { url: string; close: () => Promise<void> }

/**
 * Serves a printed folder the way a good static host does: pages at their addresses, true 404s, compression,
 * revalidation, and the headers of the printed `_headers` file. Rejects in plain words when it cannot.
 */
export async function serve({ folder, port, base }: Serving): Promise<Served> {
  if (!existsSync(join(folder, pageFile('/')))) {
    throw new Error(`There is no paper in ${folder} yet. Print one first: npm run build`)
  }
  const paper = {
    folder,
    base: base ?? readBase(join(folder, markerFile)),
    // Read anew each time: a paper printed again while it is served comes with another policy.
    rules: () => readHeaderRules(readIfThere(join(folder, '_headers'))),
    compress: makeCompressor(),
  }
  const server = createServer((request, response) => {
    const { method = '', url: target = '', headers } = request
    answer(paper, { method, target, headers })
      .then(reply => send(response, reply, method === 'HEAD'))
      // The reader went away, or the file did while the paper was printed anew: there is nobody to tell.
      .catch(() => response.destroy())
  })
  const origin = await startListening(server, port)
  const close = async () => {
    server.closeAllConnections()
    await server[Symbol.asyncDispose]()
  }
  return { url: origin + paper.base, close }
}

async function send(response: ServerResponse, { status, headers, content, file }: Answer, headOnly: boolean) {
  response.writeHead(status, headers)
  if (file === undefined || headOnly) response.end(headOnly ? undefined : content)
  else await pipeline(createReadStream(file), response)
}

/** The base path that the press says it printed the folder with. */
function readBase(marker: string): string {
  const text = readIfThere(marker)
  if (text === '') return '/'
  const { base } = JSON.parse(text) as { base?: unknown }
  return typeof base === 'string' && /^\/(.*\/)?$/.test(base) ? base : '/'
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
