import { useMessages } from '../data/language.tsx'

/** Stands in for a page whose code is still on its way; seen only when nothing was prefetched. */
export function PageSkeleton() {
  const { loading } = useMessages()
  return (
    <div role="status" aria-label={loading} className="mx-auto min-h-dvh max-w-7xl px-4 pt-10 sm:px-6">
      <div className="mx-auto max-w-3xl space-y-4" aria-hidden="true">
        <div className="h-3 w-24 bg-tint" />
        <div className="h-10 bg-tint" />
        <div className="h-10 w-2/3 bg-tint" />
        <div className="aspect-3/2 bg-tint" />
      </div>
    </div>
  )
}
