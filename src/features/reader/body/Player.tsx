export type PlayerProps = { address: string; title: string }

/** Players refuse to play for a page they know nothing of, so this one request names the paper, and only the paper. */
export function Player({ address, title }: PlayerProps) {
  return (
    <iframe
      // The button that had the focus is gone; what it brought takes it.
      ref={frame => frame?.focus()}
      src={address}
      title={title}
      // oxlint-disable-next-line react/iframe-missing-sandbox -- safe together: the player is of another origin than the page
      sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
      allow="fullscreen; encrypted-media; picture-in-picture"
      referrerPolicy="strict-origin"
      className="mt-3 aspect-video w-full bg-tint print:hidden"
    />
  )
}
