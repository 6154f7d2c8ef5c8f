import '@testing-library/jest-dom/vitest'
import { afterEach } from 'vitest'

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  // A guard against hanging, not a measure: code that comes when it is wanted comes late on a busy machine.
  configure({ asyncUtilTimeout: 20_000 })
  afterEach(cleanup)
}
