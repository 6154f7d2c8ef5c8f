/** What Chromium and its kin hand out when the paper can be installed. */
type InstallPrompt = Event & { prompt: () => Promise<unknown> }

export const promptEvent = 'beforeinstallprompt'

let caught: InstallPrompt | undefined

/** Keeps the browser's own offer back, which comes before anybody could have asked for it. To be called at start. */
export function catchInstallPrompt(): void {
  addEventListener(promptEvent, event => {
    event.preventDefault()
    caught = event as InstallPrompt
  })
}

/** The offer that was kept back, when there is one. */
export const installPrompt = (): InstallPrompt | undefined => caught
