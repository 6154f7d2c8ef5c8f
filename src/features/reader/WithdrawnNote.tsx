import { useEffect } from 'react'
import { useKeptNotes } from '../../data/kept/kept-notes.ts'
import { noteWithdrawal, wasWithdrawn } from '../../data/kept/withdrawals.ts'
import { useMessages } from '../../data/language.tsx'
import { sameTime, useNow } from '../../data/use-now.ts'
import { articleData } from '../../edition/addresses.ts'
import { formatMoment } from '../../lib/format-moment.ts'
import { nearestLanguage, type SpokenLanguage } from '../../lib/messages/languages.ts'

/** The words come with the note: few ever see it. Of some copies nobody knows from when they are: the time is empty. */
const words: Record<SpokenLanguage, (time: string) => string> = {
  en: time => `The paper has withdrawn this story. You have a copy${time && ` from ${time}`}.`,
  pt: time => `O jornal retirou este artigo. Tem uma cópia${time && ` de ${time}`}.`,
  'zh-Hant': time => `報方已撤回此文。你有${time && ` ${time} 的`}副本。`,
  'zh-Hans': time => `报方已撤回此文。你有${time && ` ${time} 的`}副本。`,
  ja: time => `この記事は新聞により取り下げられました。お手元に${time && `${time}の`}控えがあります。`,
}

/**
 * Over a story that the paper has taken back, and that is still here because the reader's device kept it. Once heard, it is
 * said without a network, too.
 */
export function WithdrawnNote({ slug }: { slug: string }) {
  const { lang } = useMessages()
  const now = useNow(sameTime)
  const address = articleData(slug)
  const note = useKeptNotes().get(address)
  const isHeard = note?.why === 'withdrawn'
  useEffect(() => {
    if (isHeard) noteWithdrawal(address)
  }, [isHeard, address])
  if (!note || now === undefined || !(isHeard || wasWithdrawn(address, note.at))) return null
  return (
    <p role="status" lang={lang} className="mx-auto mt-6 max-w-(--measure) border-y border-ink py-3 font-sans">
      {words[nearestLanguage(lang)](note.at > 0 ? formatMoment(note.at, lang, now) : '')}
    </p>
  )
}
