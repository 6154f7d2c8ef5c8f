import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { element, text } from '../../tree/make.ts'
import { rewriteChildren } from '../../tree/rewrite.ts'

/** Shortcodes of WordPress and its page builders, by name or by the beginning of it. */
const known =
  /^(?:wp_)?(?:caption|gallery|playlist|audio|video|embed|googlemaps|contact-form(?:-7)?|gravityforms?|ninja_forms?|wpforms|mc4wp_form|formidable|ngg\w*|nggallery|rev_slider|metaslider|layerslider|smartslider\d|jwplayer|adrotate|adinserter|sg_popup|toc|ez-toc|addtoany|dropcaps?|one_(?:half|third|fourth|fifth)(?:_last)?|two_(?:third|fifth)s?(?:_last)?|three_fourths?(?:_last)?|(?:vc|et_pb|fusion|su|av|cs|mk|td|tds|tdc|ult|eltdf|qode|x|ux|nectar|wpb|cmsms|porto|wpsm|dt|thb|elementor|jetpack|sow|themify|us|bs|penci|jnews|otw|kc|tatsu|pexeto|shortcodes)[_-][\w-]+)$/i

/** `[name]`, `[name key="value"]`, `[/name]`. */
const shortcode = /\[(\/?)([a-z][\w-]{1,40})(\s[^[\]]{0,2000})?\]/gi

const assigned = /\s[\w-]{1,40}\s?=\s?["'“”″‘’]/

/** Elements that show shortcodes instead of using them. */
const verbatim = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'textarea', 'xmp'])

/**
 * Reads shortcodes that an export has left in the text: captions become figures, addresses in players stay as lines
 * of their own, all other tags go and what stands between them stays.
 */
export const shortcodes: Rule = tree =>
  rewriteChildren(tree, (children, parent) => {
    if (verbatim.has(parent.tagName)) return children
    if (!children.some(node => node.type === 'text' && node.value.includes('['))) return children
    return withCaptions(children).flatMap(node =>
      node.type === 'text' && node.value.includes('[') ? withoutTags(node.value) : [node],
    )
  })

const opening = /\[(?:wp_)?caption(?:\s[^[\]]{0,1000})?\]/i
const closing = /\[\/(?:wp_)?caption\]/i

/** `[caption …]<img> Words[/caption]` → `<figure><img><figcaption>Words</figcaption></figure>`. */
function withCaptions(nodes: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let figure: Element | undefined
  let words: ElementContent[] = []
  for (const node of nodes) {
    let rest: ElementContent | undefined = node
    while (rest !== undefined) {
      const value: string | undefined = rest.type === 'text' ? rest.value : undefined
      const found: RegExpExecArray | null =
        value === undefined ? null : (figure === undefined ? opening : closing).exec(value)
      if (value === undefined || found === null) {
        if (figure === undefined) result.push(rest)
        else if (rest.type === 'element' && isPicture(rest, figure)) figure.children.push(rest)
        else words.push(rest)
        break
      }
      const before = value.slice(0, found.index)
      const after = value.slice(found.index + found[0].length)
      if (figure === undefined) {
        if (before !== '') result.push(text(before))
        figure = element('figure', {}, [])
      } else {
        figure.children.push(element('figcaption', {}, [...words, text(before)]))
        result.push(figure)
        figure = undefined
        words = []
      }
      rest = after === '' ? undefined : text(after)
    }
  }
  // A caption that is never closed here is not one.
  return figure === undefined ? result : [...result, ...figure.children, ...words]
}

/** The picture comes first; a lazy one has its copy for readers without scripts after it. */
const isPicture = ({ tagName }: Element, { children }: Element) => children.length === 0 || tagName === 'noscript'

function withoutTags(value: string): ElementContent[] {
  const parts: ElementContent[] = []
  const opened = new Set<string>()
  let from = 0
  for (const found of value.matchAll(shortcode)) {
    const [all, slash, name = '', attributes = ''] = found
    const isOne = known.test(name) || (slash === '' ? assigned.test(attributes) : opened.has(name))
    if (!isOne || value.charAt(found.index - 1) === '[') continue
    if (slash === '') opened.add(name)
    parts.push(text(value.slice(from, found.index)))
    from = found.index + all.length
    const address = /\b(?:src|mp4|mp3|m4a|ogg|webm|url)\s?=\s?["'“”″]?(https?:\/\/[^\s"'“”″\]]+)/i.exec(attributes)?.[1]
    if (address !== undefined && /^(?:wp_)?(?:audio|video|embed|playlist)$/i.test(name)) {
      parts.push(element('iframe', { src: address }, []))
    }
    if (/^embed$/i.test(name)) parts.push(element('br', {}, []), element('br', {}, []))
  }
  if (from === 0 && parts.length === 0) return [text(value)]
  parts.push(text(value.slice(from)))
  return parts
}
