/** One address of each kind of page in the paper that comes with the project, the reader's own pages included. */
export const pageKinds = {
  front: '/',
  section: '/section/macao',
  topic: '/topic/history',
  author: '/author/culture-desk',
  'long article': '/article/historic-centre',
  'article in Chinese': '/article/names-of-macao-zh-hant',
  search: '/search',
  'what was found': '/search?q=macao',
  library: '/library',
  settings: '/settings',
  'not found': '/never-printed',
}

/** Stories that are laid out by what is in them. */
export const storyKinds = {
  gallery: '/article/azulejos',
  'table and chart': '/article/gaming-revenue',
  brief: '/article/lotus',
  'neither picture nor author': '/article/json-feed',
  'quotation from right to left': '/article/monsoon',
  'article in Portuguese': '/article/bridge-pt',
  'article in Japanese': '/article/tea-words-ja',
}

/** The browser's own complaint about the one page that must answer so. */
export const ownComplaint = /status of 404 .*\/never-printed\)$/
