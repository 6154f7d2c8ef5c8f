/**
 * Does something while no other tab does what has the same name, and the next once it is done. Where the browser knows no
 * turns, or gives none as storage is closed, it is done at once. Throws what the act throws, and what `signal` says.
 */
export async function inTurn<Result>(name: string, act: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return act()
  }
  try {
    return await (navigator.locks?.request(name, signal ? { signal } : {}, begin) ?? begin())
  } catch (error) {
    if (hasBegun || signal?.aborted) throw error
    return begin()
  }
}
