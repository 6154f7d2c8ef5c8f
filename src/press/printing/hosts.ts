import type { Content } from '../../edition/blocks.ts'
import type { Brand, Picture } from '../../edition/model.ts'
import type { Composed } from '../compose-article.ts'

/** Where pages load pictures from, and frames after a click: origins, for the content security policy. */
export type Hosts = { pictures: string[]; frames: string[] }

/** What an article without outside pictures or players needs. */
export const noHosts: Hosts = { pictures: [], frames: [] }

/** The origins that one article's pages need. */
export function hostsOf(article: Composed): Hosts {
  const pictures = new Set<string>()
  const frames = new Set<string>()
  const addPicture = (picture: Picture | undefined) => {
    if (!picture) return
    addOrigin(pictures, picture.src)
    for (const candidate of picture.srcset?.split(/,\s+/) ?? []) addOrigin(pictures, candidate.trim().split(/\s/)[0])
  }
  addPicture(article.hero)
  const visit = (content: readonly Content[]) => {
    for (const block of content) {
      if (block.kind === 'figure') addPicture(block.picture)
      else if (block.kind === 'gallery') block.pictures.forEach(addPicture)
      else if (block.kind === 'embed') addOrigin(frames, block.player)
      else if (block.kind === 'list') block.items.forEach(visit)
      else if (block.kind === 'quote' || block.kind === 'aside') visit(block.content)
    }
  }
  visit(article.body)
  return { pictures: [...pictures], frames: [...frames] }
}

function addOrigin(origins: Set<string>, address: string | undefined): void {
  const url = address && /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : undefined
  if (url) origins.add(url.origin)
}

/** The origin of a publisher's logo. */
export function hostsOfBrand({ logo }: Brand): Hosts {
  const pictures = new Set<string>()
  addOrigin(pictures, logo)
  return { pictures: [...pictures], frames: [] }
}

/** The origins of two together. */
export function mergeHosts(a: Hosts, b: Hosts): Hosts {
  if (b.pictures.length === 0 && b.frames.length === 0) return a
  return {
    pictures: [...new Set([...a.pictures, ...b.pictures])],
    frames: [...new Set([...a.frames, ...b.frames])],
  }
}
