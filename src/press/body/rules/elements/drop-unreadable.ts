import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute } from '../../tree/attributes.ts'
import { rewriteChildren } from '../../tree/rewrite.ts'

const unreadable = new Set(
  'script style template meta link base title head noembed noframes datalist param source track xml'.split(' '),
)

/**
 * Takes out what no reader sees: scripts, styles, templates, metadata, comments. `source` and `track` stay where a
 * later rule reads them. Scripts are told to the editor, except those that only describe the page to machines.
 */
export const dropUnreadable: Rule = (tree, note) => {
  return rewriteChildren(tree, (children, parent) => {
    if (!children.some(node => isUnreadable(node, parent.tagName))) return children
    return children.filter(node => {
      if (!isUnreadable(node, parent.tagName)) return true
      if (node.type === 'element' && isProgram(node)) note('script', attribute(node, 'src'))
      return false
    })
  })
}

function isUnreadable(node: ElementContent, parent: string): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element' || !unreadable.has(node.tagName)) return false
  if (node.tagName === 'title') return parent !== 'svg' && parent !== 'g'
  return !(keepsSources.has(parent) && (node.tagName === 'source' || node.tagName === 'param'))
}

/** Whether leaving a script out may have taken something from the article. */
function isProgram(element: Element): boolean {
  if (element.tagName !== 'script' || /json|template/i.test(attribute(element, 'type') ?? '')) return false
  return !helpers.test(attribute(element, 'src') ?? '')
}

/** Scripts that only dress up what the article holds anyway: a quoted post, a chart with its picture. */
const helpers =
  /^(?:https?:)?\/\/(?:platform\.(?:twitter|x)\.com|(?:www\.)?(?:instagram|threads|tiktok)\.(?:com|net)|connect\.facebook\.net|embed\.(?:bsky\.app|reddit\.com)|(?:public|app)\.flourish\.studio|e\.infogram\.com|datawrapper\.dwcdn\.net|embedr\.flickr\.com|s\.imgur\.com|player\.vimeo\.com)\//i

const keepsSources = new Set(['picture', 'video', 'audio', 'object'])
