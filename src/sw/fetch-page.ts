import { printedMark } from '../edition/keeping.ts'
import { readBody } from '../edition/read-body.ts'
import { restore } from './checked-file.ts'

/** A page whole, or what came in its place. */
type Whole = {
  response: Response
  /** It is of this paper, or a host's word that there is trouble. */
  isOwn: boolean
  hasContent: boolean
}

/**
 * A host that is overloaded sends nothing to read; nor does one whose paper is not there, as between two deploys: its 404 is
 * not the paper's, or its pages are empty.
 */
export const isOfUse = ({ response: { status }, isOwn, hasContent }: Whole) =>
  hasContent && status < 500 && status !== 429 && (isOwn || !isGone(status))

const isGone = (status: number) => status === 404 || status === 410

/**
 * The answer, whole and the paper's own, if the network has that. What is not may come out of the browser's own cache,
 * where a hotel's login page can stay for a year, or half a page under the tag of the whole one: it is asked for once more
 * past that cache, and what comes then is what the network says now. `hear` is called whenever something of it comes. Rejects
 * when the network fails or breaks off.
 */
export async function fetchPage(request: Request, preload: Promise<unknown>, hear: () => void): Promise<Whole> {
  const first = async () => ((await preload) as Response | undefined) ?? fetch(request)
  const whole = await takeWhole(first, hear).catch(() => undefined)
  return whole?.isOwn && whole.hasContent ? whole : takeWhole(() => fetch(request, { cache: 'reload' }), hear)
}

/** A page whole, or not at all: that a body breaks off is noticed only at its end. Printed pages are short, so waiting for it costs little. */
async function takeWhole(ask: () => Promise<Response>, hear: () => void): Promise<Whole> {
  const response = await ask()
  hear()
  // A refusal, or a file that somebody opens, is passed on as it comes; a redirect is nothing that the paper sends.
  const isLedOn = response.type === 'opaqueredirect'
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/html'))
    return { response, isOwn: !isLedOn && !isGone(response.status), hasContent: isLedOn || response.body !== null }
  const body = await readBody(response.body, hear)
  const isOwn = (await body.slice(0, 500).text()).includes(printedMark)
  if (isOwn && !(await hasEnd(body))) throw new Error(`${response.url} was cut short`)
  const isTrouble = !response.ok && !isGone(response.status)
  return { response: restore(response, body), isOwn: isOwn || isTrouble, hasContent: body.size > 0 }
}

/** Where hosts write something after the end of a page, it is a line or two. */
const hasEnd = async (page: Blob) => (await page.slice(-2_000).text()).includes('</html>')
