import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchHeard } from './fetch-heard.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A network that sends a piece each so many milliseconds, and after the last of them nothing more, or the end. */
function stubNetwork({ pieces, pace, ends }: { pieces: number; pace: number; ends: boolean }): void {
  const send = (signal: AbortSignal) =>
    new ReadableStream<Uint8Array>({
      start(body) {
        signal.addEventListener('abort', () => body.error(signal.reason))
        for (let n = 1; n <= pieces; n++) setTimeout(() => body.enqueue(new Uint8Array([n])), n * pace)
        if (ends) setTimeout(() => body.close(), (pieces + 1) * pace)
      },
    })
  vi.stubGlobal('fetch', async (_url: string, { signal }: { signal: AbortSignal }) => new Response(send(signal)))
}

test('a file that comes slowly is waited for', async () => {
  stubNetwork({ pieces: 4, pace: 9_000, ends: true })
  const heard = fetchHeard('/media/large.webp', 'no-cache')
  await vi.advanceTimersByTimeAsync(45_000)
  const { body } = await heard
  expect([...new Uint8Array(body ?? new ArrayBuffer())]).toEqual([1, 2, 3, 4])
})

test('a network that falls silent in the middle of a file is given up after ten seconds', async () => {
  stubNetwork({ pieces: 2, pace: 1_000, ends: false })
  const outcome = fetchHeard('/media/large.webp', 'no-cache').then(
    () => 'came',
    (error: Error) => error.message,
  )
  await vi.advanceTimersByTimeAsync(12_001)
  expect(await outcome).toBe('/media/large.webp: the network is silent.')
})

test('one who calls it off gets his own reason', async () => {
  stubNetwork({ pieces: 1, pace: 60_000, ends: true })
  const calling = new AbortController()
  const outcome = fetchHeard('/media/large.webp', 'no-cache', calling.signal).catch((error: unknown) => error)
  calling.abort('removed')
  await vi.advanceTimersByTimeAsync(1)
  expect(await outcome).toBe('removed')
})
