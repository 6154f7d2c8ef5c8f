import { resolve } from 'node:path'

/** What a publisher sets from outside, read once. */
export type Settings = {
  /** Folder, file or http(s) address of the edition. */
  where: string
  /** Problems fail the build. */
  strict: boolean
  /** Absolute address the site will have. */
  siteUrl?: string
}

/** Reads `EDITION`, `STRICT` and `SITE_URL`. Throws when SITE_URL is not an http(s) address. */
export function readSettings(env: Record<string, string | undefined>, root: string): Settings {
  const edition = env['EDITION']?.trim() || 'edition'
  const where = /^https?:\/\//i.test(edition) ? edition : resolve(root, edition)
  const strict = /^(1|true|yes)$/i.test(env['STRICT'] ?? '')
  const siteUrl = env['SITE_URL']?.trim()
  if (!siteUrl) return { where, strict }
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) {
    throw new TypeError(
      `SITE_URL is “${siteUrl}”. Give the site's address with https://, for example https://example.org`,
    )
  }
  return { where, strict, siteUrl }
}
