import type { Block, Content, Inline } from '../../../src/edition/blocks.ts'
import type { Picture } from '../../../src/edition/model.ts'

/** Makes text safe inside elements and attributes. */
export const escape = (text: string) => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)

const tags = {
  emphasis: 'em',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  small: 'small',
  quotation: 'q',
  code: 'code',
} as const

/** Inline text as a hand would write it. */
export function plainInline(text: Inline[]): string {
  return text
    .map(each => {
      if (typeof each === 'string') return escape(each)
      if (each.kind === 'break') return '<br>'
      const inside = plainInline(each.text)
      if (each.kind === 'link') return `<a href="${escape(each.href)}">${inside}</a>`
      if (each.kind === 'time') return `<time datetime="${escape(each.datetime)}">${inside}</time>`
      if (each.kind === 'abbr') return `<abbr title="${escape(each.title ?? '')}">${inside}</abbr>`
      if (each.kind === 'foreign') return `<span lang="${escape(each.lang ?? '')}">${inside}</span>`
      if (each.kind === 'ruby') return `<ruby>${inside}<rt>${escape(each.annotation)}</rt></ruby>`
      return `<${tags[each.kind]}>${inside}</${tags[each.kind]}>`
    })
    .join('')
}

/** A picture with its caption. `first` is the one that matters most on the page. */
export function plainFigure({ caption, credit, ...picture }: Picture, first = false): string {
  const words = `${plainInline(caption ?? [])} ${escape(credit ?? '')}`.trim()
  return `<figure>${plainPicture(picture, first)}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`
}

/** A picture alone. */
export function plainPicture({ src, srcset, width, height, alt }: Picture, first = false): string {
  const sizes = width && height ? ` width="${width}" height="${height}"` : ''
  const sources = srcset ? ` srcset="${escape(srcset)}" sizes="100vw"` : ''
  const urgency = first ? ' fetchpriority="high"' : ' loading="lazy"'
  return `<img src="${escape(src)}"${sources}${sizes} alt="${escape(alt)}"${urgency}>`
}

/** The blocks of a body. */
export function plainBlocks(blocks: (Block | Content)[]): string {
  return blocks.map(plainBlock).join('\n')
}

function plainBlock(block: Block | Content): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${plainInline(block.text)}</p>`
    case 'heading':
      return `<h${block.level}>${plainInline(block.text)}</h${block.level}>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map(item => `<li>${plainBlocks(item)}</li>`).join('')}</${tag}>`
    }
    case 'quote':
      return `<blockquote>${plainBlocks(block.content)}${plainInline(block.cite ?? [])}</blockquote>`
    case 'pull-quote':
      return `<blockquote>${plainInline(block.text)}</blockquote>`
    case 'figure':
      return plainFigure(block.picture)
    case 'gallery':
      return block.pictures.map(picture => plainFigure(picture)).join('')
    case 'table': {
      const rows = [...block.head, ...block.rows]
      const cells = rows.map(row => `<tr>${row.map(cell => `<td>${plainInline(cell.text)}</td>`).join('')}</tr>`)
      return `<div class="wide"><table>${cells.join('')}</table></div>`
    }
    case 'code':
      return `<pre>${escape(block.text)}</pre>`
    case 'rule':
      return '<hr>'
    case 'related':
      return `<p>${escape(block.label ?? 'See more')}: <a href="${escape(block.href)}">${escape(block.headline)}</a></p>`
    case 'embed':
      return `<p><a href="${escape(block.href)}">${escape(block.title)}</a></p>`
    case 'aside':
      return `<aside>${plainInline(block.title ?? [])}${plainBlocks(block.content)}</aside>`
  }
}
