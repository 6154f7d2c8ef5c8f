import { useState, useSyncExternalStore } from 'react'
import { useMessages } from '../../data/language.tsx'
import { installPrompt, promptEvent } from '../../data/install-prompt.ts'
import { nearestLanguage } from '../../lib/messages/languages.ts'
import { Button } from '../../ui/Button.tsx'
import { declineInstall, hasDeclined } from './declined-install.ts'
import { installWords } from './install-words.ts'

/** Offers to install the paper, under everything else; where the browser has no way to ask, says how it is done. */
export function InstallOffer() {
  const { lang } = useMessages()
  const words = installWords[nearestLanguage(lang)]
  const prompt = useSyncExternalStore(onPrompt, installPrompt)
  const [isOpen, setOpen] = useState(() => !hasDeclined())
  const byHand = prompt === undefined && isApple()
  if (!isOpen || (!prompt && !byHand)) return null
  const decline = () => {
    declineInstall()
    setOpen(false)
  }
  const install = () => {
    setOpen(false)
    void prompt?.prompt().catch(() => {})
  }
  return (
    <aside
      lang={lang}
      aria-label={words.install}
      className="mx-auto max-w-xl px-4 pb-8 text-center text-sm text-muted print:hidden"
    >
      <p>{byHand ? words.byHand : words.offer}</p>
      <p className="mt-1 flex justify-center gap-2">
        {prompt ? (
          <Button variant="quiet" onClick={install} className="text-sm underline">
            {words.install}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={decline} className="text-sm">
          {words.notNow}
        </Button>
      </p>
    </aside>
  )
}

/** Safari on phones and tablets: it alone says whether it stands on the home screen, and never asks. */
const isApple = () => 'standalone' in navigator

function onPrompt(listener: () => void): () => void {
  addEventListener(promptEvent, listener)
  return () => removeEventListener(promptEvent, listener)
}
