import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { classesOf, hasClass } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { element } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

const galleryClasses = [
  'wp-block-gallery',
  'gallery',
  'tiled-gallery',
  'wp-block-jetpack-tiled-gallery',
  'wp-block-jetpack-slideshow',
  'kg-gallery-card',
]
const itemClasses = [
  'gallery-item',
  'blocks-gallery-item',
  'tiled-gallery-item',
  'tiled-gallery__item',
  'wp-block-jetpack-slideshow_slide',
]

/**
 * Makes `<figure class="gallery">` of the many shapes of galleries, holding a `<figure>` for each picture: WordPress
 * blocks (a list of figures, or figures in figures), classic galleries (definition lists), Jetpack, Ghost.
 */
export const galleries: Rule = tree =>
  rewriteElements(tree, gallery => {
    if (!hasClass(gallery, ...galleryClasses) && !isClassic(gallery)) return undefined
    if (findTag(gallery.children, 'img') === undefined) return undefined
    const items = rewriteElements(gallery, item => {
      if (hasClass(item, 'gallery-caption')) return { ...item, tagName: 'figcaption' }
      if (item.tagName === 'dt' || item.tagName === 'ul' || item.tagName === 'ol') return item.children
      if (!hasClass(item, ...itemClasses) && item.tagName !== 'li') return undefined
      // An item that holds a figure is only its place in the list.
      return findTag(item.children, 'figure') === undefined ? element('figure', {}, item.children) : item.children
    })
    return element('figure', { ...idOf(gallery), className: ['gallery'] }, items.children)
  })

const isClassic = (gallery: Element) => classesOf(gallery).some(name => /^galleryid-\d{1,12}$/.test(String(name)))

const idOf = ({ properties: { id } }: Element) => (id === undefined ? {} : { id })
