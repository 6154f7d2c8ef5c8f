import { InlineText } from '../../../article/InlineText.tsx'
import type { BlockProps } from './block-props.ts'

export function ParagraphBlock({ block: { text, lang, dir }, id }: BlockProps<'paragraph'>) {
  return (
    <p id={id} lang={lang} dir={dir} className="mt-[1.05em] first:mt-0">
      <InlineText text={text} />
    </p>
  )
}
