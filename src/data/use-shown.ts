import { useLocation, useNavigate } from './place.tsx'

/**
 * How many of a long list are shown: `handful` at first, and as many more each time the reader asks. The history keeps
 * the number under the list's name, so that coming back finds the place again.
 */
export function useShown(list: string, handful: number): { shown: number; showMore: () => void } {
  const { state = {}, search } = useLocation()
  const navigate = useNavigate()
  const known = state[list]
  const shown = typeof known === 'number' ? known : handful
  const showMore = () => navigate({ search }, { replace: true, state: { ...state, [list]: shown + handful } })
  return { shown, showMore }
}
