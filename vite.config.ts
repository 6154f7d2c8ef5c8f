import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { broadsheet } from './src/press/plugin.ts'

export default defineConfig({
  plugins: [react(), tailwindcss(), process.env['VITEST'] ? [] : broadsheet()],
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
  },
})
