import { InlineText } from '../../../article/InlineText.tsx'
import type { BlockProps } from './block-props.ts'

const looks = {
  2: 'mt-[1.8em] text-[1.375em] leading-[1.2]',
  3: 'mt-[1.7em] text-[1.125em] leading-[1.25]',
  4: 'mt-[1.5em] text-[1em] leading-[1.35]',
} as const

export function HeadingBlock({ block: { level, text }, id }: BlockProps<'heading'>) {
  const Heading = `h${level}` as const
  return (
    <Heading id={id} className={`-mb-[0.3em] font-semibold break-after-avoid first:mt-0 ${looks[level]}`}>
      <InlineText text={text} />
    </Heading>
  )
}
