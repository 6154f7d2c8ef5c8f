import type { BlockProps } from './block-props.ts'

export function RuleBlock({ id }: BlockProps<'rule'>) {
  return <hr id={id} className="mx-auto my-[2em] w-24 border-rule" />
}
