import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute } from '../../tree/attributes.ts'
import { element, text } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

/** Keeps what can be read of forms, which cannot work here: labels, buttons, choices. */
export const forms: Rule = tree =>
  rewriteElements(tree, control => {
    switch (control.tagName) {
      case 'input':
        return words(control)
      case 'select':
        return element('span', {}, control.children.flatMap(spaced))
      case 'optgroup':
        return [text(` ${attribute(control, 'label') ?? ''} `), ...control.children]
      case 'option':
        return element('span', {}, control.children)
      case 'button':
      case 'textarea':
        return [text(' '), ...control.children, text(' ')]
      default:
        return undefined
    }
  })

/** Of inputs only buttons say something. */
function words(input: Element): ElementContent[] {
  const type = attribute(input, 'type')?.toLowerCase()
  if (type !== 'submit' && type !== 'button' && type !== 'reset') return []
  return [text(` ${attribute(input, 'value') ?? ''} `)]
}

const spaced = (option: ElementContent): ElementContent[] => [option, text(' ')]
