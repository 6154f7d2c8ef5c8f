/** What an editor can mend in a body; found many times, told once. */
export type Finding = 'address' | 'frame' | 'picture' | 'place' | 'script' | 'tall'

/** Notes one finding; `example` is shown with the first of its kind. */
export type Note = (finding: Finding, example?: string) => void

type Report = (what: string, done: string, fix: string) => void

/** Collects the findings of one body, to be told at the end in one line for each kind. */
export function openFindings(): { note: Note; tell: (report: Report) => void } {
  const found = new Map<Finding, { times: number; example?: string }>()
  return {
    note(finding, example) {
      const entry = found.get(finding)
      if (entry === undefined) found.set(finding, { times: 1, example: shown(example) })
      else entry.times++
    },
    tell(report) {
      for (const [finding, { times, example }] of found) {
        const [what, done, fix] = words[finding](times)
        report(example === undefined ? what : `${what}: ${example}`, done, fix)
      }
    },
  }
}

const words: Record<Finding, (times: number) => [what: string, done: string, fix: string]> = {
  address: times => [
    `The body has ${many(times, 'link')} whose address is unsafe or cannot be understood`,
    'The words of the link were kept without it.',
    'Link to an address that starts with https:// or with / for a page of this paper.',
  ],
  frame: times => [
    `The body has ${many(times, 'frame or player', 'frames or players')} without a usable address`,
    'Left out; its words were kept.',
    'Give the iframe, video or audio a src that starts with https://.',
  ],
  picture: times => [
    `The body has ${many(times, 'picture')} without a usable address`,
    'Left out; its alternative text was kept as text.',
    'Use the address of a picture file that starts with https:// or media/.',
  ],
  place: times => [
    `The body has ${many(times, 'link')} to a place in the article that is not there`,
    'The words of the link were kept without it.',
    'Give the heading or note that is meant an id of this name, or take the link out.',
  ],
  script: times => [
    `The body has ${many(times, 'script')}`,
    'Left out: pages of this paper run no code from articles.',
    'Use plain HTML, or an <iframe> for a chart or player.',
  ],
  tall: times => [
    `The body nests lists, quotes or tables too deeply in ${many(times, 'place')}`,
    'The text was kept as plain paragraphs.',
    'Use fewer levels.',
  ],
}

const many = (times: number, one: string, more = `${one}s`) => (times === 1 ? `a ${one}` : `${times} ${more}`)

function shown(example: string | undefined): string | undefined {
  if (example === undefined || example === '') return undefined
  const line = example.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
