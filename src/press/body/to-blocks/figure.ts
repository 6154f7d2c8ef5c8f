import type { Element, ElementContent } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import type { Picture } from '../../../edition/model.ts'
import { textOf } from '../text-of.ts'
import { hasClass } from '../tree/attributes.ts'
import { type Caption, captionLine, captionParagraph, noCaption, readCaption } from './caption.ts'
import type { Desk, Place } from './desk.ts'

/** Reads a `<figure>`: a picture, gallery, table, quotation, player or code with the words under it. */
export function readFigure(figure: Element, desk: Desk, place: Place): Content[] {
  const captions: Element[] = []
  const rest = takeCaptions(figure.children, captions)
  const words = captions.flatMap(one => one.children)
  const caption = words.length === 0 ? noCaption : readCaption(words, desk, place)
  const contents = [...desk.blocks(rest, place), ...caption.spilled]
  const pictures = contents.filter(content => content.kind === 'figure')
  const allPictures = pictures.length === contents.length
  if (hasClass(figure, 'gallery') || (pictures.length > 1 && allPictures)) return readGallery(contents, caption)
  const held = contents.length === 1 ? contents[0] : pictures.length === 1 ? pictures[0] : undefined
  if (held === undefined) return [...contents, ...captionParagraph(caption)]
  return contents.flatMap(content => (content === held ? withCaption(content, caption) : [content]))
}

/** Takes captions out of a figure and its wrappers, but not out of figures inside it. */
function takeCaptions(nodes: readonly ElementContent[], taken: Element[]): ElementContent[] {
  return nodes.flatMap(node => {
    if (node.type !== 'element' || node.tagName === 'figure') return [node]
    if (node.tagName === 'figcaption') {
      taken.push(node)
      return []
    }
    const before = taken.length
    const children = takeCaptions(node.children, taken)
    return taken.length === before ? [node] : [{ ...node, children }]
  })
}

function readGallery(contents: readonly Content[], caption: Caption): Content[] {
  const pictures: Picture[] = []
  const others: Content[] = []
  for (const content of contents) {
    if (content.kind === 'figure') pictures.push(content.picture)
    else if (content.kind === 'gallery') {
      pictures.push(...content.pictures)
      others.push(...captionParagraph({ text: content.caption ?? [], spilled: [] }))
    } else others.push(content)
  }
  if (pictures.length === 0) return [...others, ...captionParagraph(caption)]
  const [picture] = pictures
  if (pictures.length === 1 && picture !== undefined)
    return [...withCaption({ kind: 'figure', picture }, caption), ...others]
  const words = captionLine(caption)
  return [{ kind: 'gallery', pictures, ...(words.length > 0 && { caption: words }) }, ...others]
}

function withCaption(content: Content, caption: Caption): Content[] {
  const words = captionLine(caption)
  if (words.length === 0) return [content]
  switch (content.kind) {
    case 'figure': {
      const { picture } = content
      if (picture.caption !== undefined || picture.credit !== undefined) break
      const { text, credit } = caption
      return [
        {
          kind: 'figure',
          picture: { ...picture, ...(text.length > 0 && { caption: text }), ...(credit !== undefined && { credit }) },
        },
      ]
    }
    case 'gallery':
    case 'table':
      if (content.caption === undefined) return [{ ...content, caption: words }]
      break
    case 'quote':
    case 'pull-quote':
      if (content.cite === undefined) return [{ ...content, cite: words }]
      break
    case 'embed':
      // A player without a title of its own is called by its caption; a caption with links stays what it is.
      if (content.title === content.provider && words.every(part => typeof part === 'string'))
        return [{ ...content, title: textOf(words) }]
      break
    default:
  }
  return [content, ...captionParagraph(caption)]
}
