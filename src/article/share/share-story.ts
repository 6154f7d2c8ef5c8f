import { articleAddress, withBase } from '../../edition/addresses.ts'

/** What sharing needs to know of a story; articles and summaries both have it. */
export type ShareStory = {
  slug: string
  headline: string
  standfirst?: string
  lang: string
  /** Absolute address of the original, where it is known. */
  url?: string
}

/** A story's absolute address: its own, else its page on `site` (an absolute address); neither known, none. */
export function storyUrl({ slug, url }: ShareStory, site: string | undefined): string | undefined {
  if (url && /^https?:\/\//i.test(url)) return url
  return site && new URL(withBase(import.meta.env.BASE_URL, articleAddress(slug)), site).href
}
