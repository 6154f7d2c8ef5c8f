import { PageHead } from '../../article/PageHead.tsx'
import { useMessages } from '../../data/language.tsx'
import { settingsAddress } from '../../edition/addresses.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { KeptThings } from './KeptThings.tsx'
import { TakeEdition } from './TakeEdition.tsx'

/** What the paper keeps on this device, and taking the edition along. */
export function SettingsPage() {
  const messages = useMessages()
  const hydrated = useHydrated()
  return (
    <div className="mx-auto max-w-3xl px-4 sm:px-6">
      <PageHead title={messages.settings} address={settingsAddress} />
      <h1 className="pt-8 pb-6 page-title sm:pt-12">{messages.settings}</h1>
      {hydrated ? (
        <>
          <TakeEdition />
          <KeptThings />
        </>
      ) : null}
    </div>
  )
}
