// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useHydrated, usePrinting } from './use-hydrated.ts'

const drawn: string[] = []

function Told() {
  const told = `${useHydrated() ? 'live' : 'printed'}${usePrinting() ? ', printing' : ''}`
  drawn.push(told)
  return <p>{told}</p>
}

test('a printed page is taken over as it was printed, and comes to life after', async () => {
  const root = document.createElement('div')
  root.innerHTML = renderToString(<Told />)
  expect(root).toHaveTextContent('printed, printing')
  drawn.length = 0
  await act(() => hydrateRoot(root, <Told />))
  expect(root).toHaveTextContent('live')
  expect(drawn).toEqual(['printed, printing', 'live'])
})

test('what the app draws by itself is alive from the start, and is drawn once', () => {
  drawn.length = 0
  render(<Told />)
  expect(screen.getByText('live')).toBeVisible()
  expect(drawn).toEqual(['live'])
})
