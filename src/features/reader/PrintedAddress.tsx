import { useHydrated } from '../../ui/use-hydrated.ts'
import { useEdition } from '../../data/edition-query.tsx'
import { articleAddress, withBase } from '../../edition/addresses.ts'
import type { Article, Summary } from '../../edition/model.ts'

/** On paper only: where this page came from. A paper that does not know its own site says where it was read. */
export function PrintedAddress({ story }: { story: Article | Summary }) {
  const edition = useEdition()
  const hydrated = useHydrated()
  const path = withBase(import.meta.env.BASE_URL, articleAddress(story.slug))
  const known = ('url' in story && story.url) || (edition.url && new URL(path, edition.url).href)
  const address = known || (hydrated ? new URL(path, location.href).href : undefined)
  if (!address) return null
  return (
    <p className="mx-auto mt-8 hidden max-w-(--measure) border-t border-rule pt-2 font-sans text-sm break-all print:block">
      {address}
    </p>
  )
}
