import { articleAddress, mediaRoot, slugOf } from '../../edition/addresses.ts'
import type { Article, Brand, Edition } from '../../edition/model.ts'
import { ownAddresses } from '../printing/own-addresses.ts'
import type { Fault } from './find-faults.ts'

/** What there is to lead to: pages by address, files below the edition's `media/`. */
export type Grounds = { isPage: (address: string) => boolean; media: readonly string[] }

/**
 * Follows every link and picture of the articles inside the paper, and the files its brand names, and tells of those
 * that lead to nothing: articles, other pages, places in an article, files.
 */
export function findLost(edition: Edition, articles: readonly Article[], { isPage, media }: Grounds): Fault[] {
  const ids = new Map(articles.map(({ slug, body }) => [slug, new Set(body.map(block => block.id))]))
  const files = new Set(media.map(file => mediaRoot + file))
  const follow = (link: string): string | undefined => {
    const { pathname, hash } = new URL(link, 'http://paper.invalid')
    const address = pathname.replace(/(?<=.)\/+$/, '')
    if (address.startsWith(mediaRoot)) return files.has(decode(address)) ? undefined : lostFile(decode(address))
    const places = ids.get(slugOf(address) ?? '')
    if (!places && address.startsWith(articleAddress(''))) return `A link leads to ${link}, which is no article.`
    if (!places) return isPage(address) ? undefined : `A link leads to ${link}, which is no page of this paper.`
    const place = decode(hash.slice(1))
    if (place === '' || places.has(place)) return undefined
    return `A link leads to ${link}, and nothing in that article is called “${place}”.`
  }
  const tell = (addresses: readonly string[], article?: string) =>
    addresses.flatMap(each => follow(each) ?? []).map(what => ({ ...(article && { article }), what }))
  return [
    ...articles.flatMap(article => {
      const { around, body } = ownAddresses(article, edition.url)
      return tell([...around, ...body], article.slug)
    }),
    ...tell(filesOf(edition.brand)),
  ]
}

/** The files that a brand names, wherever they lie in the edition. */
export function filesOf({ logo, faces = {} }: Brand): string[] {
  return [logo, faces.serif?.file, faces.sans?.file].flatMap(file => (file?.startsWith(mediaRoot) ? [file] : []))
}

const lostFile = (file: string) => `The file ${file} is not in the edition's media folder.`

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A `%` that begins nothing stands for itself.
    return part
  }
}
