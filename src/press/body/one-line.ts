/** Text that belongs on one line: white space and control characters become single spaces, none at the ends. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
