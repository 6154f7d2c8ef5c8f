/** The question that the query of an address holds; empty where there is none. */
export const askedIn = (search: string): string => new URLSearchParams(search).get('q')?.trim() ?? ''

/** The query of an address that holds a question. */
export const toSearch = (text: string): string => text.trim() && new URLSearchParams({ q: text.trim() }).toString()
