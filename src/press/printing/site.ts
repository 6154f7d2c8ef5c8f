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
