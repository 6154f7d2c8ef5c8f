import type { ComponentProps } from 'react'

export type ButtonVariant = 'solid' | 'outline' | 'quiet' | 'icon'

const shared =
  'inline-flex min-h-11 max-w-full shrink-0 items-center justify-center gap-2 font-sans text-[0.9375rem] leading-tight font-medium disabled:opacity-60'

/** How buttons look; for links and summaries that stand among buttons too. */
export const buttonLooks: Record<ButtonVariant, string> = {
  solid: `${shared} border border-ink bg-ink px-4 py-2 text-paper hover:border-accent hover:bg-accent`,
  outline: `${shared} border border-current px-4 py-2 text-ink hover:text-accent`,
  quiet: `${shared} px-2 text-ink hover:text-accent`,
  icon: `${shared} min-w-11 hover:text-accent`,
}

type Props = ComponentProps<'button'> & { variant?: ButtonVariant }

/** A button at least 44 px high. One that shows only an icon needs an `aria-label`. */
export function Button({ variant = 'outline', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${buttonLooks[variant]} ${className}`} {...rest} />
}
