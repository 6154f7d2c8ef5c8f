/** What Chromium and its kin hand out when the paper can be installed. */
export type InstallPrompt = Event & { prompt: () => Promise<unknown> }

let caught: InstallPrompt | undefined
const listeners = new Set<() => void>()

/** Keeps the browser's own offer back, which comes before anybody could have asked for it. To be called at start. */
export function catchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    caught = event as InstallPrompt
    for (const each of listeners) each()
  })
}

/** The offer that was kept back, when there is one. */
export const installPrompt = (): InstallPrompt | undefined => caught

/** Calls back when there is an offer. */
export function onInstallPrompt(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
