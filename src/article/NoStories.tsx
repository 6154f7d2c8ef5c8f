import { useMissingLists } from './missing-lists.ts'

/** In place of the stories of a list that has none. */
export function NoStories() {
  return <p className="py-24 text-center font-serif text-xl text-muted">{useMissingLists().none}</p>
}
