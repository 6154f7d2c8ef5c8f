import { once } from 'node:events'
import type { Server } from 'node:http'

/**
 * Starts a server on a port of this machine, 0 for any free one, and gives its origin. Rejects in plain words when
 * the port cannot be had.
 */
export async function startListening(server: Server, port: number): Promise<string> {
  server.listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(explain(error, port), { cause: error })
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://localhost:${address.port}`
}

function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another: PORT=${port + 1}`
  if (code === 'EACCES') return `This user may not use port ${port}. Choose one above 1023: PORT=4173`
  return `Port ${port} cannot be used: ${String(error)}`
}
