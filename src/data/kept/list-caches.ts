import { silence } from '../fetch-data.ts'

/** Names of all caches. None where storage is closed (there is not even `caches`), or does not answer in two seconds. */
export async function listCaches(): Promise<string[]> {
  try {
    return (await Promise.race([caches.keys(), silence(2000)])) ?? []
  } catch {
    return []
  }
}
