import { readFileSync } from 'node:fs'

/** Width and height of a PNG as manifests write them (`1280x720`); nothing for another file. */
export function pictureSize(file: string): string | undefined {
  const content = readFileSync(file)
  if (content.length < 24 || content.toString('latin1', 1, 4) !== 'PNG') return undefined
  return `${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`
}
