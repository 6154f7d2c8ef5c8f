import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answer, type Answer, type Paper } from '../../../src/press/serve/answer.ts'
import { makeCompressor } from '../../../src/press/serve/compress.ts'
import { readHeaderRules } from '../../../src/press/serve/header-rules.ts'
import { startListening } from '../../../src/press/serve/start-listening.ts'
import { sendTrouble, type Trouble } from './trouble.ts'

/** A host on this machine that sells printed papers, and does what hosts do on bad days. */
export type Newsstand = {
  /** Complete address of a path. */
  url: (path: string) => string
  /** Puts another printed folder where one was; the files of the earlier are gone. */
  deploy: (folder: string, base?: string) => void
  /**
   * Answers requests whose path matches with trouble instead, the latest said first; gives back how to end it. A
   * function says at each request which trouble there is, if any.
   */
  trouble: (path: RegExp, trouble: Trouble | (() => Trouble | undefined)) => () => void
  /** Paths that were asked for, in order. */
  asked: string[]
  /** Those of them that were answered with 304: the asker has them already. */
  unchanged: string[]
  /** Takes the whole host away, and brings it back. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** Opens a newsstand on a free port of this machine, with one folder for each base path. */
export async function openNewsstand(folders: Record<string, string>): Promise<Newsstand> {
  const papers = new Map(Object.entries(folders).map(([base, folder]) => [base, toPaper(base, folder)]))
  const troubles: { path: RegExp; trouble: Trouble | (() => Trouble | undefined) }[] = []
  const asked: string[] = []
  const unchanged: string[] = []
  let server: Server
  let origin = ''

  async function serve(port: number): Promise<void> {
    server = createServer((request, response) => {
      const { method = '', url: target = '', headers } = request
      const [path = ''] = target.split('?')
      asked.push(path)
      const met = troubles.findLast(each => each.path.test(path))?.trouble
      const trouble = typeof met === 'function' ? met() : met
      const paper = [...papers.values()].findLast(each => path.startsWith(each.base))
      const usual = (sent: IncomingHttpHeaders) =>
        paper ? answer(paper, { method, target, headers: sent }) : Promise.resolve(nothing)
      const sending = trouble
        ? sendTrouble(trouble, response, () => usual({}))
        : usual(plain(headers)).then(reply => send(response, path, reply))
      sending.catch(() => response.destroy())
    })
    origin = await startListening(server, port)
  }
  /** Sends an answer whole. */
  function send(response: ServerResponse, path: string, { status, headers, content, file }: Answer): void {
    if (status === 304) unchanged.push(path)
    response.writeHead(status, headers)
    response.end(content ?? (file === undefined ? undefined : readFileSync(file)))
  }
  async function stop(): Promise<void> {
    if (!server.listening) return
    server.closeAllConnections()
    await server[Symbol.asyncDispose]()
  }

  await serve(0)
  return {
    url: path => origin + path,
    deploy: (folder, base = '/') => papers.set(base, toPaper(base, folder)),
    trouble: (path, trouble) => {
      const one = { path, trouble }
      troubles.push(one)
      return () => void troubles.splice(troubles.indexOf(one), 1)
    },
    asked,
    unchanged,
    stop,
    start: () => serve(Number(new URL(origin).port)),
  }
}

/** Compressing a release well takes a busy machine longer than these tests wait, and none of them is about it. */
const plain = ({ 'accept-encoding': _encodings, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders => headers

const nothing: Answer = { status: 404, headers: { 'Content-Type': 'text/plain' }, content: Buffer.from('Nothing here') }

function toPaper(base: string, folder: string): Paper {
  const file = join(folder, '_headers')
  if (!existsSync(file)) throw new Error(`There is no printed paper in ${folder}.`)
  const rules = readHeaderRules(readFileSync(file, 'utf8'))
  return { folder, base, rules: () => rules, compress: makeCompressor() }
}
