import { StillWaiting } from '../../article/StillWaiting.tsx'
import { useMessages } from '../../data/language.tsx'

/** Stands in for a body on its way, with the lines that it will have. */
export function BodySkeleton() {
  const { loading } = useMessages()
  return (
    <div role="status" aria-label={loading} className="mx-auto mt-8 min-h-dvh max-w-(--measure)">
      <StillWaiting />
      <div
        aria-hidden="true"
        className="spaced-[1.05em] text-[calc(1.1875rem*var(--size))] lg:text-[calc(1.25rem*var(--size))]"
      >
        {[4, 5, 3, 5, 4].map((lines, i) => (
          <div key={i} className="spaced-[0.62em]">
            {Array.from({ length: lines }, (_, k) => (
              <div key={k} className="h-[1em] bg-tint last:w-3/5" />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
