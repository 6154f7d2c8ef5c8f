import { type ComponentType, useState } from 'react'
import { placedAddress } from '../../../article/placed-address.ts'
import { useMessages } from '../../../data/language.tsx'
import { Button } from '../../../ui/Button.tsx'
import type { BlockProps } from './block-props.ts'
import type { PlayerProps } from './Player.tsx'

/**
 * Somebody else's page: a described link, and where the provider has a quiet player, a button that fetches it. Nothing
 * of a player is fetched before somebody asks for it; where its code cannot come, that is said, and the button stays.
 */
export function EmbedBlock({ block: { provider, href, title, player }, id }: BlockProps<'embed'>) {
  const messages = useMessages()
  // Null, where its code did not come.
  const [Player, setPlayer] = useState<ComponentType<PlayerProps> | null>()
  const load = () => {
    setPlayer(undefined)
    import('./Player.tsx').then(
      code => setPlayer(() => code.Player),
      () => setPlayer(null),
    )
  }
  return (
    <figure id={id} className="my-[1.8em] border-y border-rule py-4 font-sans text-[0.8em] leading-snug first:mt-0">
      <figcaption>
        <p className="text-muted">{provider}</p>
        {title === provider ? null : <p className="mt-0.5 font-serif text-[1.3em]">{title}</p>}
      </figcaption>
      {player && Player ? <Player address={player} title={title} /> : null}
      <p className="mt-2 flex flex-wrap items-center gap-x-6">
        <a
          href={placedAddress(href)}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-11 items-center underline decoration-muted underline-offset-4 hover:text-accent hover:decoration-accent"
        >
          {messages.openEmbed(provider)}
        </a>
        {player && !Player ? (
          <Button onClick={load} className="noscript:hidden print:hidden">
            {messages.loadEmbed(provider)}
          </Button>
        ) : null}
      </p>
      {player && !Player ? (
        <p role="status" className="mt-1.5 text-muted noscript:hidden print:hidden">
          {Player === null ? messages.unreachableText : messages.embedNote(provider)}
        </p>
      ) : null}
    </figure>
  )
}
