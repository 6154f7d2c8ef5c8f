import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useLocation, useWay } from '../../data/place.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { askedIn, longestQuestion } from './asked-in.ts'
import { warmSearch } from './search-queries.ts'
import { useAsking } from './use-asking.ts'
import { useSearchWords } from './use-search-words.ts'

/** The box. The address follows what is typed, and the box follows the address along the history. */
export function SearchBox() {
  const { label } = useSearchWords()
  const { search, key } = useLocation()
  const way = useWay()
  const id = useId()
  const client = useQueryClient()
  const box = useRef<HTMLInputElement>(null)
  const isNew = useRef(true)
  const arrived = useRef('')
  const { ask, send, isAsking } = useAsking()

  useEffect(() => {
    const input = box.current
    if (!input || isAsking()) return
    const asked = askedIn(search)
    // What was typed before the app was here is a question too.
    if (isNew.current && asked === '' && input.value !== '') ask(input.value)
    else if (input.value.trim() !== asked) input.value = asked
    isNew.current = false
  }, [search, ask, isAsking])

  useEffect(() => {
    // By a link, not along the history: there the reader looks for a place in the page.
    if (way !== 'push' || arrived.current === key) return
    arrived.current = key
    box.current?.focus()
  }, [way, key])

  const follow = (event: FormEvent<HTMLInputElement>) => {
    // Half a syllable of Chinese is no question yet.
    if (!(event.nativeEvent as InputEvent).isComposing) ask(event.currentTarget.value)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(box.current?.value ?? '')
  }
  return (
    <form role="search" onSubmit={submit} className="noscript:hidden">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="relative">
        <Icon name="search" className="pointer-events-none absolute start-0 top-3 size-6 text-muted" />
        <input
          ref={box}
          id={id}
          type="search"
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longestQuestion}
          onFocus={() => void warmSearch(client)}
          onInput={follow}
          onCompositionEnd={event => ask(event.currentTarget.value)}
          className="block h-12 w-full appearance-none border-b-2 border-ink bg-paper ps-9 font-serif text-xl text-ink outline-offset-0 sm:text-2xl"
        />
      </div>
    </form>
  )
}
