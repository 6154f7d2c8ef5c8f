/** Names of all caches. None where storage is closed: there is not even `caches`. */
export async function listCaches(): Promise<string[]> {
  try {
    return await caches.keys()
  } catch {
    return []
  }
}
