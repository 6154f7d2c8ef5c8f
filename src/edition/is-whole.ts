import { editionData, slugOf } from './addresses.ts'

/**
 * Whether a value that came under a data address is such a file. Neither networks nor storage are ours alone: portals and
 * gateways answer in JSON, extensions, damaged disks and older builds write. Only what a page would fall over is looked at.
 */
export function isWhole(address: string, value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const file = value as Record<string, unknown>
  if (address === editionData) return typeof file['title'] === 'string' && Array.isArray(file['sections'])
  if (slugOf(address) === undefined) return Array.isArray(file['stories'])
  const lists = [file['body'], file['authors'], file['related'], file['topics'], file['translations']]
  return typeof file['headline'] === 'string' && lists.every(Array.isArray)
}
