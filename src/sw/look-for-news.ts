import { articleData, listData, newestData } from '../edition/addresses.ts'
import { isWhole } from '../edition/is-whole.ts'
import { formHeader, keptAtHeader, keptForm, type Newest } from '../edition/keeping.ts'
import { names, urlOf } from './worker-scope.ts'

/** Stories kept ahead at one look. */
const most = 20

/**
 * Looks for stories that came since the reader last had the front page, without being asked: keeps them, and says on the
 * app's icon how many they are. What is kept of the front page is left as the reader saw it, so that the number is of
 * what is new to him. Without a kept front page there is nothing to compare with.
 */
export async function lookForNews(): Promise<void> {
  const { stories } = (await fetchJson(urlOf(newestData))) as Newest
  const opened = await caches.open(names.opened)
  const front = await opened.match(urlOf(listData({ kind: 'front' })))
  if (!front) return
  const seen = await front.text()
  const fresh = stories.filter(slug => !seen.includes(JSON.stringify(slug)))
  for (const address of fresh.slice(0, isSaving() ? 0 : most).map(articleData)) {
    // A story that cannot be had or kept is still new, and so are the others.
    await keepStory(opened, address).catch(() => {})
  }
  await (fresh.length > 0 ? navigator.setAppBadge?.(fresh.length) : navigator.clearAppBadge?.())
}

/** Readers who save bytes get the number, and the stories when they open them. */
const isSaving = () =>
  (navigator as WorkerNavigator & { connection?: { saveData?: boolean } }).connection?.saveData === true

/** What is no story stays out: networks that want a login answer even data with JSON of their own. */
async function keepStory(opened: Cache, address: string): Promise<void> {
  const url = urlOf(address)
  const story = await fetchJson(url)
  if (isWhole(address, story)) await opened.put(url, toKept(story))
}

/** Rejects when the network has no JSON of ours to give. */
async function fetchJson(url: string): Promise<object> {
  const response = await fetch(url, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return (await response.json()) as object
}

/** As the app itself keeps what was opened. */
function toKept(content: object): Response {
  const headers = {
    'content-type': 'application/json',
    [keptAtHeader]: String(Date.now()),
    [formHeader]: keptForm,
  }
  return new Response(JSON.stringify(content), { headers })
}
