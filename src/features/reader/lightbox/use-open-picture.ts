import { useLocation, useNavigate } from '../../../data/place.tsx'

const parameter = 'picture'

/**
 * Which picture is open stands in the address (`?picture=2`, counted from 1), and nowhere else. Opening adds a history
 * entry, so that back closes; moving between pictures replaces it.
 */
export function useOpenPicture(count: number) {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const params = new URLSearchParams(search)
  const asked = params.get(parameter) ?? ''
  const number = /^[1-9]\d{0,3}$/.test(asked) && Number(asked) <= count ? Number(asked) : undefined
  const opened = state?.['opened'] === true

  const go = (to: number | undefined, options: { replace: boolean; opened: boolean }) => {
    const next = new URLSearchParams(params)
    if (to === undefined) next.delete(parameter)
    else next.set(parameter, String(to))
    const { replace, opened } = options
    navigate({ search: next.toString() }, { replace, state: { ...state, opened } })
  }

  return {
    number,
    open: (to: number) => go(to, { replace: false, opened: true }),
    show: (to: number) => go(to, { replace: true, opened }),
    /** Goes back to the article where the reader came from it; else, the address was opened as it is, takes its place. */
    close: () => (opened ? navigate(-1) : go(undefined, { replace: true, opened: false })),
  }
}
