/**
 * Removes a cache and what it holds, file by file: the files of one that is removed as a whole stay on the device as long as
 * any tab or worker has it open, and make no room. The last put goes first: the list of an edition, without which nothing
 * of it counts.
 */
export async function emptyCache(name: string): Promise<void> {
  const cache = await caches.open(name)
  for (const key of (await cache.keys()).toReversed()) await cache.delete(key)
  await caches.delete(name)
}
