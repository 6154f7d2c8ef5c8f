import { PageHead } from '../../article/PageHead.tsx'
import { useMessages } from '../../data/language.tsx'
import { settingsAddress } from '../../edition/addresses.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { KeptThings } from './KeptThings.tsx'
import { TakeEdition } from './TakeEdition.tsx'
import { useSettingsWords } from './use-settings-words.ts'

/** What the paper keeps on this device, and taking the edition along. */
export function SettingsPage() {
  const messages = useMessages()
  const { noScript } = useSettingsWords()
  const hydrated = useHydrated()
  return (
    <div className="mx-auto max-w-3xl px-4 sm:px-6">
      <PageHead title={messages.settings} address={settingsAddress} />
      <h1 className="pt-8 pb-6 page-title sm:pt-12">{messages.settings}</h1>
      <p className="hidden noscript:block">{noScript}</p>
      {hydrated ? (
        <>
          <TakeEdition />
          <KeptThings />
        </>
      ) : null}
    </div>
  )
}
