import type { Edition } from '../../edition/model.ts'
import type { Links } from './link-articles.ts'

/** The frame every page of one build is printed into. */
export type Site = {
  /** Folder to print into. */
  folder: string
  /** `/` or `/news/`. */
  base: string
  /** File URL of the built `prerender` module. */
  prerender: string
  /** The document with its places to fill, the style and the starter already in it. */
  template: string
  /** Entry script, and for each page module the scripts it needs besides: addresses with base. */
  entry: string
  chunks: Record<string, string[]>
}

/** What all pages of one build are printed with; `desks` holds the slugs of authors that are no persons. */
export type Forme = { site: Site; edition: Edition; links: Links; desks: ReadonlySet<string> }
