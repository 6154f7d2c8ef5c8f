import { useState } from 'react'
import { StillWaiting } from '../article/StillWaiting.tsx'
import { useMessages } from '../data/language.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Later } from '../ui/Later.tsx'
import { Popover } from '../ui/Popover.tsx'

const loadChoices = async () => (await import('./DisplayChoices.tsx')).DisplayChoices

/**
 * Opens how pages look. What it holds comes when it is meant to be opened; without scripts it could do nothing, so it is
 * not there.
 */
export function DisplayPopover() {
  const messages = useMessages()
  const [isMeant, setMeant] = useState(false)
  return (
    <Popover label={messages.display} button={<Icon name="display" />} onMeant={() => setMeant(true)}>
      <div className="grid w-64 max-w-full gap-4">
        <Later
          isWanted={isMeant}
          load={loadChoices}
          given={{}}
          // As high as the choices, which are one fewer on phones.
          meanwhile={
            <div className="min-h-93 bg-tint sm:min-h-113">
              <StillWaiting />
            </div>
          }
        />
      </div>
    </Popover>
  )
}
