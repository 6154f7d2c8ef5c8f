import { type ComponentType, type JSX, type ReactNode, useEffect, useState } from 'react'

type Props<PartProps> = {
  isWanted: boolean
  /** Fetches the part's code; must stay the same from one drawing to the next. */
  load: () => Promise<ComponentType<PartProps>>
  /** What the part gets. */
  given: PartProps & JSX.IntrinsicAttributes
  /** Keeps its room while its code is on the way. */
  meanwhile?: ReactNode
}

/**
 * A part of the page that few see: its code comes once it is wanted. Where it cannot come, because a release took it
 * away or there is no network, the page goes on without it.
 */
export function Later<PartProps>({ isWanted, load, given, meanwhile }: Props<PartProps>) {
  const [Part, setPart] = useState<ComponentType<PartProps>>()
  useEffect(() => {
    if (isWanted)
      load().then(
        part => setPart(() => part),
        () => {},
      )
  }, [isWanted, load])
  if (!isWanted) return null
  return Part ? <Part {...given} /> : meanwhile
}
