type IconName = keyof typeof strokes

/** Strokes on a 24 by 24 grid, 1.5 wide. What few see brings its own. */
const strokes = {
  share: 'M12 15V3.5M8 7.5l4-4 4 4M7 11H5v9.5h14V11h-2',
  save: 'M6.5 3.5h11v17L12 16l-5.5 4.5z',
  close: 'm5.5 5.5 13 13m0-13-13 13',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  display: 'M2.5 18.5 7.75 5.5 13 18.5M4.4 14h6.7M21 12.5v6m0-3a2.9 2.9 0 1 1-5.8 0 2.9 2.9 0 0 1 5.8 0Z',
  search: 'm15 15 6 6M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14',
} as const

type Props = ({ name: IconName } | { stroke: string }) & { className?: string }

/** A small drawing beside words, or in a button that has a name of its own; never read aloud. */
export function Icon({ className = 'size-6', ...drawn }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={'name' in drawn ? strokes[drawn.name] : drawn.stroke} />
    </svg>
  )
}
