import { cutTerms } from '../../lib/search-terms.ts'

/** The name under which the style knows the marks. */
const markName = 'found'

/**
 * Marks words in the headings and paragraphs below an element, without touching the document: the browser paints them.
 * Where it cannot, nothing is marked. Returns how to take the marks away.
 */
export function markWords(root: HTMLElement, words: ReadonlySet<string>): (() => void) | undefined {
  if (!('highlights' in CSS)) return undefined
  const ranges = [...textsIn(root)].flatMap(text => rangesIn(text, words))
  CSS.highlights.set(markName, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(markName)
  }
}

function* textsIn(root: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest('article :is(h2, h3, p)')) yield node
  }
}

function rangesIn(text: Text, words: ReadonlySet<string>): Range[] {
  return cutTerms(text.data, true)
    .filter(({ term }) => words.has(term))
    .map(({ start, end }) => {
      const range = new Range()
      range.setStart(text, start)
      range.setEnd(text, end)
      return range
    })
}
