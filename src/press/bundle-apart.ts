import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

/** Where the bundling process is told to put its bundles. */
export const bundlesVariable = 'BROADSHEET_BUNDLES'

/**
 * Bundles the app in another process, with what Vite was started with; what it says goes to the same screen. Throws
 * when it fails.
 */
export async function bundleApart(config: InlineConfig, folder: string): Promise<void> {
  const script = fileURLToPath(new URL('./bundle.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(config)], {
    stdio: 'inherit',
    // The bundler's allocator would take its memory in large pieces, of which it uses half.
    env: { ...process.env, [bundlesVariable]: folder, MIMALLOC_ARENA_EAGER_COMMIT: '0' },
  })
  const [code]: unknown[] = await once(child, 'exit')
  if (code !== 0) throw new Error('The app could not be bundled; the reason stands above.')
}
