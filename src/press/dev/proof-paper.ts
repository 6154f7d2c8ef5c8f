import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { ViteDevServer } from 'vite'
import { editionData, mediaRoot, notFoundAddress } from '../../edition/addresses.ts'
import type { Settings } from '../build-settings.ts'
import { openDocument } from '../output/document.ts'
import { describeProblems } from '../output/report.ts'
import type { Prerender } from '../printing/print-pages.ts'
import { makeProof, type Proof } from './proof.ts'

/**
 * Serves the paper in development: every address that a build would print, from memory, and again after each change
 * of the edition. Returns the hook that Vite calls once its own middleware stands.
 */
export async function proofPaper(server: ViteDevServer, settings: Settings & { workFolder: string }) {
  const { base, root } = server.config
  const read = () => makeProof(settings.where, base, settings.workFolder, settings.siteUrl)
  let proof = await read()
  tell(proof)
  server.watcher.add(proof.watch)
  let reading: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, file) => {
    if (!proof.watch.some(watched => file.startsWith(watched))) return
    clearTimeout(reading)
    reading = setTimeout(() => void reread(), 60)
  })
  async function reread() {
    try {
      proof = await read()
      tell(proof)
      server.ws.send({ type: 'full-reload' })
    } catch (error) {
      // The page on screen stays; the editor is in the middle of something.
      server.config.logger.error(String(error))
    }
  }

  return () => {
    server.middlewares.use((request, response, next) => {
      void answerOrPass(request, response, next)
    })
  }

  async function answerOrPass(request: Asked, response: ServerResponse, pass: (error?: unknown) => void) {
    try {
      if (!(await answer(request, response))) pass()
    } catch (error) {
      pass(error)
    }
  }

  async function answer(request: Asked, response: ServerResponse): Promise<boolean> {
    const path = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost').pathname
    const address = path.startsWith(base) ? `/${path.slice(base.length)}` : path
    if (address.startsWith(mediaRoot) && proof.folder)
      return serveMedia(join(proof.folder, 'media'), address, request, response)
    const data = proof.data(address)
    if (data) return send(response, 200, 'application/json', JSON.stringify(data))
    const page = proof.page(address)
    const { files, head, lang, dir } = page ?? { files: { [editionData]: proof.edition }, head: '', ...proof.edition }
    const { render } = (await server.ssrLoadModule('/src/prerender.tsx')) as Prerender
    const printed = render(page ? address : notFoundAddress, files)
    const state = Object.fromEntries(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]))
    const template = await server.transformIndexHtml(path, readFileSync(join(root, 'index.html'), 'utf8'))
    const document = {
      lang,
      ...(dir && { dir }),
      head: printed.head + head,
      app: printed.app,
      state,
      scripts: [],
    }
    return send(response, page ? 200 : 404, 'text/html', openDocument(template)(document))
  }
}

/** Vite takes the base path off `url` and keeps the whole. */
type Asked = IncomingMessage & { originalUrl?: string }

function send(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body)
  return true
}

function serveMedia(folder: string, address: string, request: IncomingMessage, response: ServerResponse) {
  request.url = address.slice(mediaRoot.length - 1)
  return new Promise<boolean>(resolve => {
    response.on('finish', () => resolve(true))
    sirv(folder, { dev: true })(request, response, () => resolve(false))
  })
}

function tell({ problems }: Proof): void {
  const words = describeProblems(problems)
  if (words) console.warn(`\n${words}\n`)
}
