import { fetchPage, isOfUse } from './fetch-page.ts'
import { mendShell } from './fill-shell.ts'
import { hasData } from './kept-data.ts'
import { findPage, keepPage } from './printed-pages.ts'
import { findShellPage } from './shell-caches.ts'
import { addWords } from './story-words.ts'
import { watchSilence } from './watch-silence.ts'
import { lastPage } from './worker-scope.ts'

/**
 * How long a page may say nothing before the kept copy is shown, in milliseconds; and how long it may take as a whole where
 * there is one, for some networks never fall silent, and bring nothing either.
 */
const patience = 2_000

/**
 * Answers a page: from the network as it is, be it the paper's own 404, a redirect or a hotel's login page. When the network
 * fails, breaks off, is overloaded, has nothing, does not know the paper or falls silent, the page comes as it was printed
 * when it was last opened, or else the page without a story, with the first words of it, and the app draws the address from
 * what is kept; the same when it comes too slowly and there is something to draw. With nothing kept, the network has all the
 * time it wants, and where it fails a message comes. `later` takes what goes on after the answer.
 */
export async function answerPage(
  { request, preloadResponse }: FetchEvent,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const { silence, hear } = watchSilence(patience)
  const network = fetchPage(request, preloadResponse, hear)
  let isSilent = false
  const coming = Promise.race([network.catch(() => undefined), silence.then(() => void (isSilent = true))])
  const slow = watchSilence(patience).silence
  const copy = (await Promise.race([coming.then(() => true), slow])) ? undefined : await findCopy(request.url)
  if (copy) return copy
  const heard = await coming
  if (heard && isOfUse(heard)) {
    later(mendShell())
    later(keepPage(request.url, heard.response.clone()))
    return heard.response
  }
  const kept = await findPage(request.url)
  if (kept) return kept
  const shellPage = await findShellPage()
  if (shellPage) return addWords(request.url, shellPage, isSilent)
  return network.then(
    ({ response }) => response,
    () => new Response(lastPage, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  )
}

/** What shows an address without the network: the page as printed, or the one without a story when its data are kept. */
async function findCopy(url: string): Promise<Response | undefined> {
  const printed = await findPage(url)
  if (printed || !(await hasData(url))) return printed
  const shellPage = await findShellPage()
  return shellPage && addWords(url, shellPage, false)
}
