import { extname } from 'node:path'

const text = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

const binary = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

const types = new Map(Object.entries({ ...text, ...binary }))

/** The types of all files that a paper may have, without character set: extension without dot → type. */
export const typesByExtension: ReadonlyMap<string, string> = new Map(
  [...types].map(([extension, type]) => [extension.slice(1), type.split(';')[0] ?? type]),
)

/** The `Content-Type` of a file, by its name, and whether compressing it is worth the work. */
export function mediaType(file: string): { type: string; compressible: boolean } {
  const extension = extname(file).toLowerCase()
  return { type: types.get(extension) ?? 'application/octet-stream', compressible: extension in text }
}
