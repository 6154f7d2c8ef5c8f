import { sharedAs } from '../edition/addresses.ts'
import { base, scope } from './worker-scope.ts'

/**
 * Where an address leads that another app shared with the installed paper: to the story, when it is one of this paper, else
 * to the front page. Undefined when nothing was shared. Many apps put the address into the text.
 */
export function openShared({ pathname, searchParams }: URL): Response | undefined {
  const given = [sharedAs.url, sharedAs.text, sharedAs.title].map(name => searchParams.get(name))
  if (pathname !== base || given.every(each => each === null)) return undefined
  const address = given.map(text => /https?:\/\/\S+/.exec(text ?? '')?.[0]).find(found => found !== undefined)
  const { origin } = scope.location
  const url = address && URL.canParse(address) ? new URL(address) : undefined
  const isOurs = url?.origin === origin && url.pathname.startsWith(base)
  return Response.redirect(isOurs ? url.href : origin + base, 303)
}
