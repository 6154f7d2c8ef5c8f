import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { attribute } from '../tree/attributes.ts'

/**
 * Which ids of the source belong to which block: its own, those of wrappers that begin with it, and those of anything
 * inside it. Links inside the article lead there.
 */
export class Anchors {
  readonly #of = new Map<Content, { own?: string; all: string[] }>()
  #own: string | undefined
  #waiting: string[] = []

  /** Takes down the ids of an element; `own` when the element itself becomes a block. */
  see(element: Element, own: boolean): void {
    const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : undefined)
    if (id === undefined || id === '') return
    if (own) this.#own ??= id
    this.#waiting.push(id)
  }

  /** Gives the ids that were seen since the last block to this one. */
  give(block: Content): void {
    if (this.#waiting.length === 0) return
    this.#of.set(block, { own: this.#own ?? this.#waiting[0], all: this.#waiting })
    this.#own = undefined
    this.#waiting = []
  }

  /** The id that the source would give a block. */
  own(block: Content): string | undefined {
    return this.#of.get(block)?.own
  }

  /** All ids that lead to a block. */
  all(block: Content): readonly string[] {
    return this.#of.get(block)?.all ?? []
  }
}
