import { useMessages } from '../data/language.tsx'
import { MessagePage } from '../article/MessagePage.tsx'

/** What an address without a page shows. */
export function NotFoundPage() {
  const { notFoundTitle, notFoundText } = useMessages()
  return (
    <>
      <title>{notFoundTitle}</title>
      <MessagePage title={notFoundTitle} text={notFoundText} />
    </>
  )
}
