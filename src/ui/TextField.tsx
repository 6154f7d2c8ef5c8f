import { type HTMLAttributes, type Ref, useId } from 'react'

type Props = {
  label: string
  value: string
  onChange?: (value: string) => void
  /** What is wrong with the value: read with the field, and at once when it appears. */
  error?: string | undefined
  hint?: string
  required?: boolean
  readOnly?: boolean
  /** More than one makes it a field of several lines. */
  rows?: number
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

const looks =
  'mt-1 block w-full border bg-paper px-3 py-2 text-base text-ink read-only:bg-tint focus-visible:outline-offset-0'

/** A labelled field. What it holds is always what was typed: nothing is cut, cleaned or refused. */
export function TextField({ label, value, onChange, error, hint, rows = 1, ...field }: Props) {
  const id = useId()
  const errorId = `${id}-error`
  const hintId = `${id}-hint`
  const attributes = {
    ...field,
    id,
    value,
    onChange: ({ target }: { target: { value: string } }) => onChange?.(target.value),
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [error && errorId, hint && hintId].filter(Boolean).join(' ') || undefined,
    className: `${looks} ${error ? 'border-2 border-accent' : 'border-muted'} ${rows > 1 ? '' : 'h-11'}`,
  }
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...attributes} rows={rows} />
      ) : (
        <input {...attributes} type="text" autoCapitalize="none" autoCorrect="off" spellCheck={false} />
      )}
      <div role="alert">
        {error ? (
          <p id={errorId} className="mt-1 text-sm font-medium text-accent">
            {error}
          </p>
        ) : null}
      </div>
      {hint ? (
        <p id={hintId} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
