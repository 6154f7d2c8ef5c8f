/** Whether the system has a share sheet that takes this. Safari before 14 has `share` without `canShare`. */
export function offersShareSheet(data: ShareData): boolean {
  if (!('share' in navigator)) return false
  return 'canShare' in navigator ? navigator.canShare(data) : true
}

/** Opens the system's share sheet. Closing it without a choice is no failure. */
export async function openShareSheet(data: ShareData): Promise<'done' | 'failed'> {
  try {
    await navigator.share(data)
    return 'done'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'done' : 'failed'
  }
}
