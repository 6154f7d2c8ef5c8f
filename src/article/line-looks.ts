/** A list of stories as lines: two columns where there is room; a last one that is left over has both. */
export const linesLooks = 'grid grid-cols-1 gap-x-8 lg:grid-cols-2'

export const lineLooks =
  'border-b border-rule pt-5 pb-2 last:border-0 lg:nth-last-2:odd:border-0 sm:pb-3 lg:even:column-rule lg:last:odd:col-span-2'
