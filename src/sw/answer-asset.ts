import { getChecked } from './checked-file.ts'
import { inTime } from './in-time.ts'
import { isPage } from './is-page.ts'
import { findInShells } from './shell-caches.ts'
import { ownShell, shell, urlOf } from './worker-scope.ts'

/**
 * Answers one of the app's own files, whose names change with their content: the kept one of whatever version, so that
 * a tab opened before a release still finds its later scripts. One that was lost is fetched, checked and kept again.
 */
export async function answerAsset(request: Request): Promise<Response> {
  const kept = await findInShells(request.url)
  if (kept) return kept
  const listed = shell.files.find(({ address }) => urlOf(address) === request.url)
  try {
    if (!listed) return await fetchFile(request)
    const response = await getChecked(listed)
    await inTime(keep(request.url, response.clone()))
    return response
  } catch {
    return Response.error()
  }
}

/** A page under a script's name becomes a failed request: so an import fails where the app expects it to. */
async function fetchFile(request: Request): Promise<Response> {
  const response = await fetch(request)
  if (!isPage(response)) return response
  const again = await fetch(request.url, { cache: 'reload' })
  return isPage(again) ? Response.error() : again
}

async function keep(url: string, response: Response): Promise<void> {
  try {
    await (await caches.open(ownShell)).put(url, response)
  } catch {
    // A full disk costs the copy, not the answer.
  }
}
