import { useEffect, useRef } from 'react'
import { changeDisplay, type TextSize, textSizes, themes, useDisplay } from '../data/display.ts'
import { useMessages } from '../data/language.tsx'
import { nearestLanguage } from '../lib/messages/languages.ts'
import { displayWords } from './display-words.ts'

const letterLooks: Record<TextSize, string> = {
  xs: 'text-sm',
  s: 'text-base',
  m: 'text-xl',
  l: 'text-2xl',
  xl: 'text-[1.75rem]',
}

/** How pages look: theme and text size. */
export function DisplayChoices() {
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Opened before these were here, the popover had nothing to give the focus to, and may have it itself.
    const popover = choices.current?.closest('[popover]:popover-open')
    if (popover && !popover.querySelector(':focus')) popover.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  return (
    <div ref={choices} className="contents">
      <ThemeChoice />
      <TextSizeChoice />
    </div>
  )
}

function ThemeChoice() {
  const words = useWords()
  const { theme } = useDisplay()
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{words.theme}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-x-4">
        {themes.map(value => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="theme"
              value={value}
              checked={theme === value}
              onChange={() => changeDisplay({ theme: value })}
              className="size-4 accent-accent"
            />
            {words.themes[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function TextSizeChoice() {
  const words = useWords()
  const { text } = useDisplay()
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{words.textSize}</legend>
      <div className="flex flex-wrap items-end justify-between">
        {textSizes.map(value => (
          <label key={value} className="grid min-h-11 min-w-11 cursor-pointer justify-items-center gap-1 pt-2">
            <span aria-hidden="true" className={`font-serif leading-none ${letterLooks[value]}`}>
              A
            </span>
            <input
              type="radio"
              name="text"
              aria-label={words.textSizes[value]}
              value={value}
              checked={text === value}
              onChange={() => changeDisplay({ text: value })}
              className="size-4 accent-accent"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const useWords = () => displayWords[nearestLanguage(useMessages().lang)]
