/** What only the library, the settings and a missing page need. */
const keptThings =
  /src[\\/](article[\\/](KeptRow|ReadableNow|SaveTrouble|toggle-saved|kept-words)|lib[\\/](format-moment|sizes)|data[\\/](use-shown|edition-copy[\\/](fetch-heard|unfinished|tak(e-edition|e-choice|e-newest|ing))|kept[\\/](kept-(stories|sizes)|ask-caches|newest-date|read-age|ask-to-stay|forget-visits|in-turn|remove-edition|taken-edition|(tidy-)?withdrawals|storage-estimate)|saved[\\/](change-marks|open-store|saved-(stories|files|story)|held-stories)))\./
/** What keeps files, which each page does once it is quiet. */
const companionThings =
  /src[\\/](app[\\/]companion[\\/]Companion|edition[\\/](kept-at|empty-cache)|data[\\/](newest|register-worker|kept[\\/](keep-file|list-caches|read-kept|watch-opened)))\./

/** What only pages of many stories share. */
const listThings = /src[\\/]article[\\/](line-looks|MoreStories|SkeletonWords|missing-lists|NoStories)\./

/**
 * What most readers keep from release to release, and what every page shares: two files, because each more costs bytes
 * and requests. What is not needed to read (the keeping of files, the library, the QR code, the share dialog) stays out
 * and comes when the page is quiet, or when it is asked for.
 */
export const scriptGroups = [
  { name: 'vendor', test: /rolldown.runtime|node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
  {
    name: 'paper',
    test: (id: string) =>
      /[\\/]src[\\/]/.test(id) && ![keptThings, companionThings, listThings].some(things => things.test(id)),
    minShareCount: 2,
  },
  { name: 'companion', test: companionThings },
  { name: 'kept', test: keptThings },
  { name: 'lists', test: listThings },
]
