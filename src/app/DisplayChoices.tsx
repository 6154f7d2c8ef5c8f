import { useEffect, useRef } from 'react'
import { changeDisplay, type Display, displayChoices, useDisplay } from '../data/display.ts'
import { useMessages } from '../data/language.tsx'
import { nearestLanguage } from '../lib/messages/languages.ts'
import { displayWords } from './display-words.ts'

type Choice = keyof Display

const letterLooks: Record<Display['text'], string> = {
  xs: 'text-sm',
  s: 'text-base',
  m: 'text-xl',
  l: 'text-2xl',
  xl: 'text-[1.75rem]',
}

const faceLooks: Partial<Record<string, string>> = { serif: 'font-serif text-lg' }

/** How pages look: the theme, and how the text of stories is set. */
export function DisplayChoices() {
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Opened before these were here, the popover had nothing to give the focus to, and may have it itself.
    const popover = choices.current?.closest('[popover]:popover-open')
    if (popover && !popover.querySelector(':focus')) popover.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  return (
    <div ref={choices} className="contents">
      <Choices name="theme" />
      <TextSizes />
      <Choices name="typeface" />
      <Choices name="measure" />
      <Choices name="spacing" />
    </div>
  )
}

/** One choice, its values side by side. */
function Choices({ name }: { name: Exclude<Choice, 'text'> }) {
  const { legend, values } = useWords()[name]
  const radio = useRadios(name)
  return (
    // On a phone a column is as wide as the screen.
    <fieldset className={name === 'measure' ? 'max-sm:hidden' : undefined}>
      <legend className="text-sm font-semibold">{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-x-4">
        {Object.entries(values).map(([value, word]) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input {...radio(value)} />
            <span className={faceLooks[value]}>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function TextSizes() {
  const { legend, values } = useWords().text
  const radio = useRadios('text')
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{legend}</legend>
      <div className="flex flex-wrap items-end justify-between pb-3">
        {displayChoices.text.map(value => (
          <label key={value} className="grid min-h-11 min-w-11 cursor-pointer justify-items-center gap-1 pt-2">
            <span aria-hidden="true" className={`font-serif leading-none ${letterLooks[value]}`}>
              A
            </span>
            <input {...radio(value)} aria-label={values[value]} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What a radio button for a value of a choice needs. */
function useRadios(name: Choice) {
  const chosen = useDisplay()[name]
  return (value: string) => ({
    type: 'radio',
    name,
    value,
    checked: value === chosen,
    onChange: () => changeDisplay({ [name]: value }),
    className: 'size-4 accent-accent',
  })
}

const useWords = () => displayWords[nearestLanguage(useMessages().lang)]
