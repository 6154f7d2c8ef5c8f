/**
 * Notices when nothing is heard for `patience` milliseconds: `silence` then resolves, once. `hear` starts the time anew.
 */
export function watchSilence(patience: number): { silence: Promise<undefined>; hear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let fall = () => {}
  const silence = new Promise<undefined>(resolve => {
    fall = () => resolve(undefined)
  })
  const hear = () => {
    clearTimeout(timer)
    timer = setTimeout(fall, patience)
  }
  hear()
  return { silence, hear }
}
