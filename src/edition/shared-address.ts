import { sharedAs } from './addresses.ts'

/** An address among words: neither spaces nor quotation marks nor the stops of Chinese and Japanese belong to it. */
const among = /https?:\/\/[^\s<>"“”«»，。、；：！？）」』】》]+/
/** The stops and brackets of the sentence that an address ends. */
const stops = /[.,;:!?…'’)\]}]+$/

/**
 * Where an address leads that another app shared with the installed paper: to the story, when it is one of this paper, else
 * to the front page; complete. Undefined when nothing was shared. Many apps put the address into the text.
 */
export function sharedAddress({ origin, pathname, searchParams }: URL, base: string): string | undefined {
  const given = [sharedAs.url, sharedAs.text, sharedAs.title].map(name => searchParams.get(name))
  if (pathname !== base || given.every(each => each === null)) return undefined
  const address = given.map(text => among.exec(text ?? '')?.[0].replace(stops, '')).find(found => found !== undefined)
  const url = address && URL.canParse(address) ? new URL(address) : undefined
  return url?.origin === origin && url.pathname.startsWith(base) ? url.href : origin + base
}
