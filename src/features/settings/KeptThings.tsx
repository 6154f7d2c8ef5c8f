import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { AppLink } from '../../article/AppLink.tsx'
import { useKeptWords } from '../../article/kept-words.ts'
import { type KeptGroup, type KeptKind, removeKept } from '../../data/kept/kept-sizes.ts'
import { estimateQuery } from '../../data/kept/storage-estimate.ts'
import { useMessages } from '../../data/language.tsx'
import { shelfQuery, unsaveAll } from '../../data/saved/saved-stories.ts'
import { libraryAddress } from '../../edition/addresses.ts'
import { formatSize } from '../../lib/sizes.ts'
import { Button } from '../../ui/Button.tsx'
import { announce, type Announcement, LiveText } from '../../ui/LiveText.tsx'
import { keptQueries } from './kept-queries.ts'
import { useSettingsWords } from './use-settings-words.ts'

const kinds = ['edition', 'opened', 'pictures', 'app'] as const

/** What is kept on this device, how large it is, and the ways to remove it. */
export function KeptThings() {
  const words = useSettingsWords()
  const messages = useMessages()
  const client = useQueryClient()
  const { troubles, cachesSilent, total } = useKeptWords()
  const { data: groups = [], isSuccess, isError } = useQuery(keptQueries.sizes())
  const { data: estimate } = useQuery(estimateQuery)
  const { data: shelf } = useQuery(shelfQuery)
  const [said, setSaid] = useState<Announcement>()
  const saved = shelf?.stories ?? []
  const isEmpty = isSuccess && groups.length === 0 && saved.length === 0
  const size = (bytes: number) => formatSize(bytes, messages.lang)
  const sizeOf = ({ files, bytes, unmeasured }: KeptGroup) => {
    if (unmeasured === files) return words.sizeUnknown
    return unmeasured > 0 ? words.atLeast(size(bytes)) : size(bytes)
  }
  const groupOf = (kind: KeptKind) => groups.find(each => each.kind === kind)
  const savedPictures = groupOf('saved') ?? { kind: 'saved', files: 0, bytes: 0, unmeasured: 0 }
  const savedSize = sizeOf({
    ...savedPictures,
    files: savedPictures.files + saved.length,
    bytes: savedPictures.bytes + new Blob([JSON.stringify(saved)]).size,
  })

  async function remove(all: readonly KeptKind[], outcome = words.removed) {
    for (const kind of all) await removeKept(kind)
    await client.invalidateQueries({ queryKey: ['kept'] })
    setSaid(announce(outcome))
  }

  async function removeAll() {
    // oxlint-disable-next-line no-alert -- The browser's own question is the one thing that nobody clicks past by mistake.
    if (!confirm(words.removeSaved(saved.length))) return
    const outcome = await unsaveAll()
    // Without a database nothing was saved for good.
    const isGone = outcome === 'kept' || outcome === 'off'
    await remove(
      kinds.filter(kind => kind !== 'app'),
      isGone ? words.removed : troubles[outcome],
    )
  }

  return (
    <section aria-labelledby="kept" className="border-t-2 border-ink pt-3">
      <h2 id="kept" className="font-serif text-2xl font-semibold">
        {words.keptTitle}
      </h2>
      <p className="mt-1 font-serif text-lg text-muted text-pretty">{words.keptText}</p>
      <ul className="mt-4 ruled border-y border-rule">
        {saved.length > 0 ? (
          <Line name={words.saved} size={`${words.stories(saved.length)}, ${savedSize}`}>
            <AppLink to={libraryAddress} className="inline-flex min-h-11 items-center underline hover:text-accent">
              {messages.library}
            </AppLink>
          </Line>
        ) : null}
        {kinds.flatMap(kind => {
          const group = groupOf(kind)
          if (!group || group.files === 0) return []
          return [
            <Line key={kind} name={words.kinds[kind]} size={`${words.files(group.files)}, ${sizeOf(group)}`}>
              {kind === 'app' ? null : (
                <Button
                  variant="quiet"
                  aria-label={words.removeKind(words.kinds[kind])}
                  onClick={() => void remove([kind])}
                  className="-me-2"
                >
                  {words.remove}
                </Button>
              )}
            </Line>,
          ]
        })}
        {isEmpty ? <li className="py-4">{words.nothing}</li> : null}
        {isError ? <li className="py-4">{cachesSilent}</li> : null}
      </ul>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-muted">
        {estimate ? total(size(estimate.used), size(estimate.allowed)) : null}
        {isEmpty ? null : (
          <Button variant="quiet" onClick={() => void removeAll()} className="ms-auto -me-2">
            {words.removeAll}
          </Button>
        )}
      </p>
      <LiveText announcement={said} className="text-sm" />
    </section>
  )
}

/** One kind of what is kept, how much of it there is, and what can be done with it, at the same place in each line. */
function Line({ name, size, children }: { name: string; size: string; children: ReactNode }) {
  return (
    <li className="flex min-h-14 items-center gap-4 py-2">
      <p className="me-auto">
        <span className="block font-medium">{name}</span>
        <span className="text-sm text-muted">{size}</span>
      </p>
      {children}
    </li>
  )
}
