import { useCallback, useEffect, useRef } from 'react'
import { useLocation, useNavigate, useWay } from '../../data/place.tsx'
import { searchAddress } from '../../edition/addresses.ts'
import { askedIn, toSearch, trimQuestion } from './asked-in.ts'

/** How long the keys must rest before the address follows: some browsers refuse more than three new addresses a second. */
const rest = 200

/**
 * Brings what is typed into the address. It takes the place of what was asked before; only a question that was sent off,
 * or come back to, stays behind in the history.
 */
export function useAsking() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const way = useWay()
  const timer = useRef(0)
  const here = useRef({ asked: '', isSettled: false })

  useEffect(() => {
    here.current = { asked: askedIn(search), isSettled: here.current.isSettled || way === 'pop' }
  }, [search, way])
  useEffect(() => () => clearTimeout(timer.current), [])

  const go = useCallback(
    (text: string) => {
      clearTimeout(timer.current)
      timer.current = 0
      const { asked, isSettled } = here.current
      const question = trimQuestion(text)
      if (question === asked) return
      here.current.isSettled = false
      navigate({ pathname: searchAddress, search: toSearch(question) }, { replace: !isSettled || asked === '' })
    },
    [navigate],
  )
  const ask = useCallback(
    (text: string) => {
      clearTimeout(timer.current)
      timer.current = window.setTimeout(go, rest, text)
    },
    [go],
  )
  const send = (text: string) => {
    go(text)
    here.current.isSettled = true
  }
  /** Something was typed that the address does not say yet. */
  const isAsking = useCallback(() => timer.current !== 0, [])
  return { ask, send, isAsking }
}
