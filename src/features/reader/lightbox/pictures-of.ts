import type { Content } from '../../../edition/blocks.ts'
import type { Article, Picture } from '../../../edition/model.ts'

/** All pictures of an article in the order they are seen: the hero, then those of the body, nested ones included. */
export function picturesOf({ hero, body }: Pick<Article, 'hero' | 'body'>): Picture[] {
  return [...(hero ? [hero] : []), ...body.flatMap(picturesIn)]
}

function picturesIn(block: Content): Picture[] {
  switch (block.kind) {
    case 'figure':
      return [block.picture]
    case 'gallery':
      return block.pictures
    case 'list':
      return block.items.flat().flatMap(picturesIn)
    case 'quote':
    case 'aside':
      return block.content.flatMap(picturesIn)
    default:
      return []
  }
}
