/**
 * What stays on a reader's device, and under which names: the contract between the press (which lists the files), the
 * worker (which keeps the app itself and pictures) and the reader (which keeps stories and whole editions).
 *
 * Who keeps what. The worker answers pages, the app's own files and pictures. Data files (`/data/…`) never pass through
 * it: the page asks the network itself and falls back to what is kept, so that moving inside the app never waits for a
 * worker to start, and works where no worker may run.
 */

/** One file as the press printed it. */
export type PrintedFile = {
  /** Address without base path: `/data/article/nara-meeting.json`. */
  address: string
  /** Length in bytes, before compression. */
  bytes: number
  /** SHA-256 of the content, base64url without padding. */
  hash: string
}

/** The content of `/data/edition-files.json`: everything that goes along when a reader takes the edition. */
export type EditionFiles = {
  /** Hash over all files; the same edition printed twice has the same. */
  version: string
  /** Number of stories among the texts. */
  stories: number
  /** Data files, the paper's own facts first. */
  texts: PrintedFile[]
  /** Pictures on the paper's own host that these stories show. */
  pictures: PrintedFile[]
  /** They show pictures of other hosts too, which do not go along. */
  hasForeignPictures?: true
}

/** The content of `/data/newest.json`, asked for every few minutes: small, and unchanged unless a story came. */
export type Newest = {
  /** Of the app, so that an open page notices a release: its entry script, as `data-scripts` of a page begins. */
  app: string
  /** Of the edition: `EditionFiles.version`. */
  edition: string
  /** Slugs of the newest page of the front list, newest first. */
  stories: string[]
}

/** The files without which the app cannot start. `version` is a hash over them. */
export type Shell = { version: string; files: PrintedFile[] }

/** What the press writes at the head of `sw.js`, as the constant `paper`. */
export type WorkerFacts = {
  base: string
  shell: Shell
  /** Origins of the edition's pictures besides the paper's own, or whole schemes (`https:`) when there are too many. */
  pictureHosts: string[]
  /** A page with a message, for when there is neither a network nor anything on the device to answer with. */
  lastPage: string
}

/** Names of one paper's caches. Papers on one host differ in their base path, so the names hold it. */
export const cacheNames = (base: string) => {
  const paper = `broadsheet ${base}`
  return {
    /** Followed by the shell's version. */
    shell: `${paper} shell `,
    /** Data files of stories and lists that were opened. */
    opened: `${paper} opened`,
    /** Pages as they were printed, of addresses that were opened. */
    pages: `${paper} pages`,
    /** Pictures that were seen. */
    pictures: `${paper} pictures`,
    /**
     * Stories that the reader saved as files like those that were opened, and their pictures. Which these are says the
     * database, which holds the stories, too; here they are found by their addresses, and no wait for a database.
     */
    saved: `${paper} saved`,
    /**
     * Followed by the edition's version: an edition taken along. It is whole exactly when it holds `editionFilesData`,
     * which comes last; until then nothing in it counts.
     */
    edition: `${paper} edition `,
  }
}

/** Response header of a kept file that says when it came, in milliseconds since 1970. */
export const keptAtHeader = 'x-kept-at'
/** Response header of a kept file with the hash of its content, as in `PrintedFile`. */
export const hashHeader = 'x-hash'
/** Response header of a kept file that says in which form its content is. */
export const formHeader = 'x-form'
/** To be raised when the files' content changes so that an older app cannot draw it: what is kept is then fetched anew. */
export const keptForm = '1'

/** How the beginning of a page of this paper is told from a hotel's login page. */
export const printedMark = 'data-scripts='
/** In the data set of the root element of a printed page that comes from the device: when it was kept, in milliseconds since 1970. */
export const keptMark = 'kept'

/** Start of the names under which this paper notes something in the browser's plain storage. */
export const noteName = (base: string, subject: string) => `broadsheet ${base} ${subject}`

/** Under which name the page asks for the worker to be woken, and how often at most, in milliseconds. */
export const newsTag = 'newest'
export const newsPace = 6 * 60 * 60_000
