import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, hasClass } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { element } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { textContent } from '../../tree/text-content.ts'

/** Gives every player and frame one form, `<iframe src title>`, which is later read as an embed. */
export const players: Rule = (tree, note) =>
  rewriteElements(tree, player => {
    switch (player.tagName) {
      case 'iframe':
      case 'amp-iframe':
        return frame(player, attribute(player, 'src') ?? '')
      case 'video':
      case 'audio':
      case 'amp-video':
      case 'amp-audio': {
        const src = mediaSource(player)
        if (src === undefined) note('frame')
        return src === undefined ? [] : frame(player, src)
      }
      case 'object':
        return object(player)
      case 'embed':
        return frame(player, attribute(player, 'src') ?? '')
      case 'lite-youtube':
      case 'amp-youtube': {
        const id =
          attribute(player, 'videoid') ?? attribute(player, 'videoId') ?? attribute(player, 'dataVideoid') ?? ''
        return [...frame(player, `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`), ...player.children]
      }
      case 'lite-vimeo':
      case 'amp-vimeo': {
        const id = attribute(player, 'videoid') ?? attribute(player, 'dataVideoid') ?? ''
        return [...frame(player, `https://vimeo.com/${encodeURIComponent(id)}`), ...player.children]
      }
      default:
        return chart(player)
    }
  })

/** A box that a script would fill with a chart; the still picture in it stays. */
function chart(box: Element): ElementContent[] | undefined {
  const flourish = hasClass(box, 'flourish-embed') ? attribute(box, 'dataSrc') : undefined
  if (flourish !== undefined) return [...frame(box, `https://flo.uri.sh/${flourish}/embed`), ...box.children]
  const infogram = hasClass(box, 'infogram-embed') ? attribute(box, 'dataId') : undefined
  if (infogram === undefined) return undefined
  const title = attribute(box, 'dataTitle')
  const src = `https://e.infogram.com/${encodeURIComponent(infogram)}`
  return [...frame({ ...box, properties: { title } }, src), ...box.children]
}

/** A frame without an address has only its title to say. */
function frame(player: Element, src: string): ElementContent[] {
  const title = attribute(player, 'title') ?? attribute(player, 'ariaLabel') ?? attribute(player, 'playlabel')
  const id = attribute(player, 'id')
  return [element('iframe', { src, ...(title !== undefined && { title }), ...(id !== undefined && { id }) }, [])]
}

function mediaSource(player: Element): string | undefined {
  const own = attribute(player, 'src')
  if (own !== undefined && own.trim() !== '') return own
  const source = findTag(player.children, 'source')
  return source === undefined ? undefined : attribute(source, 'src')
}

/** What stands inside an object is shown where the object is not, so it is kept, unless it is the same player. */
function object(player: Element): ElementContent[] {
  const src = attribute(player, 'data') ?? ''
  if (src === '' || findTag(player.children, 'iframe', 'object') !== undefined) return player.children
  const inside = textContent(player.children).trim() === '' ? [] : player.children
  return [...frame(player, src), ...inside]
}
