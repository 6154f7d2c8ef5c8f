/** What the address of a page says: the variable parts of its route. */
export type PageParams = { slug?: string; number?: string }
