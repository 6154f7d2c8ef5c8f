import { SectionWays } from './SectionWays.tsx'
import { useSearchWords } from './use-search-words.ts'

/** No story answers: what to do about it, and the sections as another way on. */
export function NothingFound({ query }: { query: string }) {
  const { nothingFor, nothingText } = useSearchWords()
  return (
    <>
      <h2 className="mt-8 font-serif text-2xl font-semibold">
        {nothingFor} <bdi>{query}</bdi>
      </h2>
      <p className="mt-2 max-w-2xl text-muted">{nothingText}</p>
      <SectionWays />
    </>
  )
}
