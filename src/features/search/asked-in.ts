/** Longest question that is asked, in characters: longer ones are cut, in the box and in the address. */
export const longestQuestion = 200

/** A question without what would only make it longer. */
export const trimQuestion = (text: string): string => text.slice(0, longestQuestion).trim()

/** The question that the query of an address holds; empty where there is none. */
export const askedIn = (search: string): string => trimQuestion(new URLSearchParams(search).get('q') ?? '')

/** The query of an address that holds a question; empty for none. */
export const toSearch = (question: string): string => question && new URLSearchParams({ q: question }).toString()
