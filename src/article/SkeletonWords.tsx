type Props = {
  lines: number
  /** With the size of the words that will stand here, where it is not that of the words around. */
  className?: string
}

/** Lines of words on their way. */
export function SkeletonWords({ lines, className = '' }: Props) {
  return (
    <div className={`spaced-[0.62em] ${className}`}>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className="h-[1em] bg-tint last:w-3/5" />
      ))}
    </div>
  )
}
