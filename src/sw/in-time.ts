/** Longest wait for storage, in milliseconds; as the app waits for its database. */
const limit = 2_000
/** The same once storage has been silent: a page asks for many files, one after the other. */
const shortLimit = 500

let wait = limit

/**
 * What storage answers, or undefined when it says nothing in time: browsers are known whose storage never answers again
 * until they are started anew, and what would wait for it for ever can mostly be had from the network.
 */
export async function inTime<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<undefined>(resolve => {
    timer = setTimeout(() => {
      wait = shortLimit
      resolve(undefined)
    }, wait)
  })
  const heard = asked.finally(() => {
    clearTimeout(timer)
    wait = limit
  })
  return Promise.race([heard, silence])
}
