import { useEffect } from 'react'
import { useMessages } from '../data/language.tsx'
import { MessagePage } from '../article/MessagePage.tsx'
import { useNavigate, withoutBase } from '../data/place.tsx'
import { articleData, slugOf } from '../edition/addresses.ts'

/** What an address without a page shows. A story that the paper has withdrawn opens from what this device kept. */
export function NotFoundPage() {
  const { notFoundTitle, notFoundText } = useMessages()
  const navigate = useNavigate()
  useEffect(() => {
    const address = withoutBase(import.meta.env.BASE_URL, location.pathname) ?? ''
    const slug = slugOf(address)
    if (slug === undefined) return
    import('../data/kept/read-kept.ts')
      .then(({ readKept }) => readKept(articleData(slug)))
      .then(
        kept => kept && navigate(address, { replace: true }),
        () => {},
      )
  }, [navigate])
  return <MessagePage title={notFoundTitle} text={notFoundText} />
}
