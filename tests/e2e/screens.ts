/** Marks a test in whose outcome neither the width of the screen nor touch has a part: it is run once, on the wide one. */
export const anyScreen = { tag: '@any-screen' }

/** Marks a test whose like another has made on the wide screen. */
export const phoneOnly = { tag: '@phone-only' }
