import { vi } from 'vitest'

/** A browser's caches, made up: names and addresses, in the order they were put. `room` is how many entries fit. */
export function stubCaches(room = Number.POSITIVE_INFINITY): Map<string, Map<string, Response>> {
  const all = new Map<string, Map<string, Response>>()
  const open = (name: string) => {
    const known = all.get(name) ?? new Map<string, Response>()
    all.set(name, known)
    return known
  }
  const count = () => [...all.values()].reduce((sum, { size }) => sum + size, 0)
  vi.stubGlobal('caches', {
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => ({
      keys: async () => [...open(name).keys()].map(url => new Request(new URL(url, 'http://paper.test'))),
      match: async (url: string | Request) => open(name).get(pathOf(url))?.clone(),
      delete: async (url: string | Request) => open(name).delete(pathOf(url)),
      put: async (url: string | Request, response: Response) => {
        const entries = open(name)
        const path = pathOf(url)
        if (!entries.has(path) && count() >= room) throw new DOMException('No room', 'QuotaExceededError')
        entries.delete(path)
        entries.set(path, response)
      },
    }),
  })
  return all
}

const pathOf = (url: string | Request) => new URL(typeof url === 'string' ? url : url.url, 'http://paper.test').pathname
