import { useMessages } from '../../data/language.tsx'

/** Stands in for a body on its way, with the lines that it will have. */
export function BodySkeleton() {
  const { loading } = useMessages()
  return (
    <div role="status" aria-label={loading} className="mx-auto mt-8 min-h-dvh max-w-(--measure)">
      <div aria-hidden="true" className="space-y-[1.05em] text-[calc(1.1875rem*var(--text-scale))]">
        {[4, 5, 3, 5, 4].map((lines, i) => (
          <div key={i} className="space-y-[0.62em]">
            {Array.from({ length: lines }, (_, k) => (
              <div key={k} className="h-[1em] bg-tint last:w-3/5" />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Stands in for a story of which nothing is known yet. */
export function StorySkeleton() {
  return (
    <div className="px-4 [--measure:calc(36.5rem*var(--text-scale))] sm:px-6">
      <div aria-hidden="true" className="mx-auto max-w-(--measure) pt-7 sm:pt-12">
        <div className="h-5 w-24 bg-tint" />
        <div className="mt-3 h-[clamp(2rem,1.35rem+2.9vw,3.25rem)] bg-tint" />
        <div className="mt-2 h-[clamp(2rem,1.35rem+2.9vw,3.25rem)] w-3/5 bg-tint" />
        <div className="mt-4 h-14 bg-tint" />
        <div className="mt-5 h-16 border-t border-rule" />
      </div>
      <div aria-hidden="true" className="mx-auto mt-7 aspect-3/2 max-w-[60rem] bg-tint" />
      <BodySkeleton />
    </div>
  )
}
