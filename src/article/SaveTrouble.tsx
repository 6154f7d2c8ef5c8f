import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../data/language.tsx'
import { estimateQuery } from '../data/kept/storage-estimate.ts'
import type { StoreError } from '../data/saved/open-store.ts'
import { settingsAddress } from '../edition/addresses.ts'
import { formatSize } from '../lib/sizes.ts'
import { AppLink } from './AppLink.tsx'
import { useKeptWords } from './kept-words.ts'

type Props = {
  why: StoreError['kind']
  /** Otherwise the reader gives the story up. */
  isSaving: boolean
}

/** Why a story was not saved, or not for good; on a full device how full it is, and where room can be made. */
export function SaveTrouble({ why, isSaving }: Props) {
  const messages = useMessages()
  const { troubles, total } = useKeptWords()
  const { data: estimate } = useQuery({ ...estimateQuery, enabled: why === 'full' })
  const size = (bytes: number) => formatSize(bytes, messages.lang)
  const isLost = isSaving && why !== 'off' && why !== 'silent'
  return (
    <>
      {isLost ? messages.notSaved : null} {troubles[why]}
      {why === 'full' ? (
        <>
          {estimate ? ` ${total(size(estimate.used), size(estimate.allowed))}.` : null}{' '}
          <AppLink to={settingsAddress} className="underline">
            {messages.settings}
          </AppLink>
        </>
      ) : null}
    </>
  )
}
