type Connection = { saveData?: boolean; effectiveType?: string; type?: string }

const connection = () => (navigator as Navigator & { connection?: Connection }).connection

/** Readers who pay for bytes, and networks that are slower than the reader, get only what they ask for. */
export const isCostly = (): boolean => connection()?.saveData === true || /2g/.test(connection()?.effectiveType ?? '')

/** Whether the device says at all by what it is connected: phones do, most desktop browsers and Safari do not. */
export const tellsWifi = (): boolean => connection()?.type !== undefined

/** Whether the device says that it is on Wi-Fi or a cable. Browsers that do not say so may be on either. */
export const isUnmetered = (): boolean => /^(wifi|ethernet)$/.test(connection()?.type ?? '') && !isCostly()
