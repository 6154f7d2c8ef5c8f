import { useState, useSyncExternalStore } from 'react'
import { useMessages } from '../../data/language.tsx'
import { installPrompt, onInstallPrompt } from '../../data/install-prompt.ts'
import { Button } from '../../ui/Button.tsx'
import { countReadings, declineInstall, hasDeclined } from './readings.ts'

/** From this visit on the offer stands at the foot of the page. */
const visits = 3

/** Offers to install the paper, under everything else; where the browser has no way to ask, says how it is done. */
export function InstallOffer() {
  const messages = useMessages()
  const prompt = useSyncExternalStore(onInstallPrompt, installPrompt)
  const [isOpen, setOpen] = useState(() => countReadings() >= visits && !hasDeclined() && !isInstalled())
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
      aria-label={messages.install}
      className="mx-auto max-w-xl px-4 pb-8 text-center text-sm text-muted print:hidden"
    >
      <p>{byHand ? messages.installByHand : messages.installOffer}</p>
      <p className="mt-1 flex justify-center gap-2">
        {prompt ? (
          <Button variant="quiet" onClick={install} className="text-sm underline">
            {messages.install}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={decline} className="text-sm">
          {messages.notNow}
        </Button>
      </p>
    </aside>
  )
}

const isInstalled = () => matchMedia('(display-mode: standalone)').matches

/** Safari on phones and tablets: it alone says whether it stands on the home screen, and never asks. */
const isApple = () => 'standalone' in navigator
