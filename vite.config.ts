import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { broadsheet } from './src/press/plugin.ts'

export default defineConfig({
  // Older browsers than these do not know the at-rules that Tailwind stands on; rewriting for them would only be weight.
  build: { cssTarget: ['chrome111', 'firefox128', 'safari16.4', 'ios16.4'] },
  plugins: [react(), tailwindcss({ optimize: false }), process.env['VITEST'] ? [] : broadsheet()],
  test: {
    environment: 'node',
    // A guard against hanging, not a measure: the machine may be busy with other work.
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
  },
})
