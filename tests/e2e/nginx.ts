import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'

/** A port of this machine that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await server[Symbol.asyncDispose]()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  return address.port
}

/**
 * Starts an nginx of our own on this machine, as the printed `nginx.conf` says to: included in a server block whose root
 * is the printed folder. It knows no types of files but those that the printed file names. `work` takes its files.
 */
export async function startNginx(program: string, paper: string, work: string) {
  const folder = resolve(paper)
  const port = await freePort()
  mkdirSync(work, { recursive: true })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    each => `${each}_temp_path ${work}/${each};`,
  )
  const config = `
    daemon off; master_process off; pid ${work}/pid; error_log stderr warn;
    events {}
    http {
      access_log off; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; root ${folder}; include ${folder}/nginx.conf; }
    }`
  const file = join(work, 'nginx.conf')
  writeFileSync(file, config)
  const nginx = spawn(program, ['-p', work, '-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  nginx.stderr.on('data', (text: Buffer) => said.push(String(text)))
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(url, nginx, said)
  return { url, said, stop: () => void nginx.kill() }
}

async function untilAnswers(url: string, nginx: ChildProcess, said: string[]): Promise<void> {
  const end = Date.now() + 10_000
  while (nginx.exitCode === null && Date.now() < end) {
    if (await fetch(url).catch(() => undefined)) return
  }
  throw new Error(`nginx does not start: ${said.join('')}`)
}
