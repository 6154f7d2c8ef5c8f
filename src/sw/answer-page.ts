import { printedMark } from '../edition/keeping.ts'
import { restore } from './checked-file.ts'
import { mendShell } from './fill-shell.ts'
import { hasData } from './kept-data.ts'
import { findPage, keepPage } from './printed-pages.ts'
import { findShellPage } from './shell-caches.ts'
import { addWords } from './story-words.ts'
import { watchSilence } from './watch-silence.ts'

/**
 * How long a page may say nothing before the kept copy is shown, in milliseconds; and how long it may take as a whole where
 * there is one, for some networks never fall silent, and bring nothing either.
 */
const patience = 2_000

/**
 * Answers a page: from the network as it is, be it a 404, a redirect or a hotel's login page. When the network fails,
 * breaks off, is overloaded or falls silent, the page comes as it was printed when it was last opened, or else the page
 * without a story, with the first words of it, and the app draws the address from what is kept; the same when it comes too
 * slowly and there is something to draw. With nothing kept, the network has all the time it wants. `later` takes what goes
 * on after the answer.
 */
export async function answerPage(
  { request, preloadResponse }: FetchEvent,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const { silence, hear } = watchSilence(patience)
  const network = fetchWhole(request, preloadResponse, hear)
  let isSilent = false
  const coming = Promise.race([network.catch(() => undefined), silence.then(() => void (isSilent = true))])
  const slow = watchSilence(patience).silence
  const copy = (await Promise.race([coming.then(() => true), slow])) ? undefined : await findCopy(request.url)
  if (copy) return copy
  const heard = await coming
  if (heard && !isOverloaded(heard)) {
    later(mendShell())
    later(keepPage(request.url, heard.clone()))
    return heard
  }
  const kept = await findPage(request.url)
  if (kept) return kept
  const shellPage = await findShellPage()
  return shellPage ? addWords(request.url, shellPage, isSilent) : network.catch(() => Response.error())
}

/** What shows an address without the network: the page as printed, or the one without a story when its data are kept. */
async function findCopy(url: string): Promise<Response | undefined> {
  const printed = await findPage(url)
  if (printed || !(await hasData(url))) return printed
  const shellPage = await findShellPage()
  return shellPage && addWords(url, shellPage, false)
}

const isOverloaded = ({ status }: Response) => status >= 500 || status === 429

/**
 * The answer, whole and the paper's own, if the network has that. What is not may come out of the browser's own cache,
 * where a hotel's login page can stay for a year, or half a page under the tag of the whole one: it is asked for once more
 * past that cache, and what comes then is what the network says now.
 */
async function fetchWhole(request: Request, preload: Promise<unknown>, hear: () => void): Promise<Response> {
  const first = async () => ((await preload) as Response | undefined) ?? fetch(request)
  const { response, isOwn } = await takeWhole(first, hear).catch(() => ({ response: undefined, isOwn: false }))
  if (response && isOwn) return response
  return (await takeWhole(() => fetch(request, { cache: 'reload' }), hear)).response
}

/** A page whole, or not at all: that a body breaks off is noticed only at its end. Printed pages are short, so waiting for it costs little. */
async function takeWhole(
  ask: () => Promise<Response>,
  hear: () => void,
): Promise<{ response: Response; isOwn: boolean }> {
  const response = await ask()
  hear()
  // A refusal, or a file that somebody opens, is passed on as it comes; a redirect is nothing that the paper sends.
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/html'))
    return { response, isOwn: response.type !== 'opaqueredirect' }
  const body = await readWhole(response.body, hear)
  const isOwn = (await body.slice(0, 500).text()).includes(printedMark)
  if (isOwn && !(await hasEnd(body))) throw new Error(`${response.url} was cut short`)
  return { response: restore(response, body), isOwn: isOwn || !response.ok }
}

/** By hand: Safari cannot go through a body with `for await`. */
async function readWhole(body: ReadableStream<Uint8Array<ArrayBuffer>>, hear: () => void): Promise<Blob> {
  const chunks: BlobPart[] = []
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hear()
    chunks.push(next.value)
  }
  return new Blob(chunks)
}

/** Where hosts write something after the end of a page, it is a line or two. */
const hasEnd = async (page: Blob) => (await page.slice(-2_000).text()).includes('</html>')
