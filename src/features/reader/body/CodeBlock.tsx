import { useMessages } from '../../../data/language.tsx'
import { type BlockProps, wideLooks } from './block-props.ts'

export function CodeBlock({ block: { text, language }, id }: BlockProps<'code'>) {
  const { code } = useMessages()
  return (
    <figure id={id} className={`my-[1.8em] first:mt-0 ${wideLooks(id)}`}>
      {language ? <figcaption className="pb-1.5 font-sans text-sm text-muted">{language}</figcaption> : null}
      <section
        aria-label={language ?? code}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
        tabIndex={0}
        className="scrolls overflow-x-auto border-y border-rule [--ground:var(--tint)]"
      >
        <pre
          dir="ltr"
          translate="no"
          className="w-max px-4 py-3 font-mono text-[0.75em] leading-[1.55] hyphens-none print:w-auto print:whitespace-pre-wrap"
        >
          <code>{text}</code>
        </pre>
      </section>
    </figure>
  )
}
