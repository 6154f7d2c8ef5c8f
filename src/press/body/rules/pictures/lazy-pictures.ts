import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { largestOf, readSrcset } from '../../srcset.ts'
import { attribute } from '../../tree/attributes.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

/** Where lazy-loading plug-ins keep the true address, best first. */
const trueSources = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataLazy',
  'dataCfsrc',
  'dataHiSrc',
  'dataImgSrc',
  'dataUrl',
]
const trueSets = ['dataSrcset', 'dataLazySrcset', 'dataOriginalSet']
const trueLarge = ['dataLargeFile', 'dataFullUrl', 'dataOrigFile', 'dataMediumFile']

/** Puts the true address of a picture or frame where a lazy-loading plug-in has put a placeholder. */
export const lazyPictures: Rule = tree =>
  rewriteElements(tree, element => {
    switch (element.tagName) {
      case 'img':
      case 'source':
        return awake(element)
      case 'iframe': {
        const src = first(element, [...trueSources, 'dataLitespeedSrc'])
        return src === undefined || hasAddress(attribute(element, 'src')) ? undefined : withProperties(element, { src })
      }
      case 'amp-img':
      case 'amp-anim':
        return [{ ...element, tagName: 'img', children: [] }, ...element.children]
      case 'picture':
        return fromSources(element)
      default:
        return undefined
    }
  })

function awake(img: Element): Element | undefined {
  const src = attribute(img, 'src')
  const srcset = first(img, trueSets)
  const known = first(img, trueSources)
  const better = known ?? (isPlaceholder(src) ? first(img, trueLarge) : undefined)
  if (better === undefined && srcset === undefined) return undefined
  return withProperties(img, {
    ...(better !== undefined && { src: better }),
    ...(srcset !== undefined && { srcSet: srcset, ...(better === undefined && isPlaceholder(src) && { src: '' }) }),
  })
}

/** A `<picture>` whose `<img>` has no address of its own shows the largest of its sources. */
function fromSources(picture: Element): Element | undefined {
  const sets = picture.children.flatMap(child =>
    child.type === 'element' && child.tagName === 'source'
      ? [attribute(child, 'srcSet') ?? attribute(child, 'src') ?? '']
      : [],
  )
  const src = largestOf(sets.flatMap(readSrcset))
  let changed = false
  const children = picture.children.map(child => {
    if (child.type !== 'element' || child.tagName !== 'img' || src === undefined) return child
    if (!isPlaceholder(attribute(child, 'src')) || hasAddress(attribute(child, 'srcSet'))) return child
    changed = true
    return withProperties(child, { src })
  })
  return changed ? { ...picture, children } : undefined
}

const withProperties = (element: Element, properties: Element['properties']): Element => ({
  ...element,
  properties: { ...element.properties, ...properties },
})

function first(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribute(element, name)?.trim()
    if (hasAddress(value)) return value
  }
  return undefined
}

const hasAddress = (value: string | undefined) =>
  value !== undefined && value.trim() !== '' && !/^\s*(?:data:|about:|javascript:|[{[])/i.test(value)

/** Whether an address shows nothing: none, inline data, or a blank picture of a plug-in or theme. */
export function isPlaceholder(src: string | undefined): boolean {
  if (!hasAddress(src)) return true
  return /(?:^|\/)(?:blank|spacer|placeholder|transparent|pixel|lazy|loading|grey|gray|1x1|trans|dot|fallback-lazy)[\w-]{0,20}\.(?:gif|png|svg|webp|jpe?g)(?:[?#]|$)/i.test(
    src ?? '',
  )
}
