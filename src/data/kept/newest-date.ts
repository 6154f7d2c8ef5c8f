/** Of all that a file of the paper tells of, when the newest came out or was changed, in milliseconds; 0 without any. */
export function newestDate(file: object): number {
  const dates = JSON.stringify(file).matchAll(/"(?:published|updated)":"([^"]+)"/g)
  return Math.max(0, ...[...dates].map(([, date = '']) => Date.parse(date) || 0))
}
