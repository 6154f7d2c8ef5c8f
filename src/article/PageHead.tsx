import { withBase } from '../edition/addresses.ts'
import { useEdition } from '../data/edition-query.tsx'

type Props = {
  /** The page's own title; absent on the front page, whose title is the paper's. */
  title?: string
  description?: string
  /** Address of the page, without base path. */
  address: string
  /** Absolute address of the original, where it is not this page. */
  original?: string
}

/** Title, description and canonical address; they follow the reader from page to page. */
export function PageHead({ title, description, address, original }: Props) {
  const edition = useEdition()
  const path = withBase(import.meta.env.BASE_URL, address)
  const canonical = original ?? (edition.url ? new URL(path, edition.url).href : path)
  return (
    <>
      <title>{title ? `${title} · ${edition.title}` : edition.title}</title>
      {description ? <meta name="description" content={description} /> : null}
      <link rel="canonical" href={canonical} />
    </>
  )
}
