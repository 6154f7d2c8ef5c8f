/** From this length on a headline that opens a page is set smaller, so that it stays a headline and no paragraph. */
const long = 72

/** How much room a text takes, in letters of Latin text: those of Chinese, Japanese and Korean take twice as much. */
export function roomOf(text: string): number {
  return text.replaceAll(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g, 'mm').length
}

/** Whether a headline is too long for the largest type. */
export const isLong = (headline: string) => roomOf(headline) > long
