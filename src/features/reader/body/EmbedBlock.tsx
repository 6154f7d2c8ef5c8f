import { useState } from 'react'
import { placedAddress } from '../../../article/placed-address.ts'
import { useMessages } from '../../../data/language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Later } from '../../../ui/Later.tsx'
import type { BlockProps } from './block-props.ts'

// Nothing of a player is fetched before somebody asks for it.
const loadPlayer = async () => (await import('./Player.tsx')).Player

/** Somebody else's page: a described link, and where the provider has a quiet player, a button that fetches it. */
export function EmbedBlock({ block: { provider, href, title, player }, id }: BlockProps<'embed'>) {
  const messages = useMessages()
  const [asked, setAsked] = useState(false)
  return (
    <figure id={id} className="my-[1.8em] border-y border-rule py-4 font-sans text-[0.8em] leading-snug first:mt-0">
      <figcaption>
        <p className="text-muted">{provider}</p>
        {title === provider ? null : <p className="mt-0.5 font-serif text-[1.3em] text-ink">{title}</p>}
      </figcaption>
      <Later isWanted={asked} load={loadPlayer} given={{ address: player ?? '', title }} />
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1">
        <a
          href={placedAddress(href)}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-11 items-center underline decoration-muted underline-offset-4 hover:text-accent hover:decoration-accent"
        >
          {messages.openEmbed(provider)}
        </a>
        {player && !asked ? (
          <Button onClick={() => setAsked(true)} className="noscript:hidden print:hidden">
            {messages.loadEmbed(provider)}
          </Button>
        ) : null}
      </p>
      {player && !asked ? (
        <p className="mt-1.5 text-muted noscript:hidden print:hidden">{messages.embedNote(provider)}</p>
      ) : null}
    </figure>
  )
}
