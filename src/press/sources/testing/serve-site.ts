import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

/** What a site answers to one request; `undefined` is a 404. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown } | undefined

/** A site on this machine for the length of a test. `asked` lists the addresses that were requested, in order. */
export async function serveSite(answer: (url: URL, origin: string) => Answer | Promise<Answer>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    void (async () => {
      asked.push(request.url ?? '')
      const origin = `http://${request.headers.host}`
      const {
        status = 200,
        headers = {},
        body = '',
      } = (await answer(new URL(request.url ?? '', origin), origin)) ?? { status: 404 }
      response.writeHead(status, headers)
      response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))
    })()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { origin: `http://127.0.0.1:${port}`, asked }
}
