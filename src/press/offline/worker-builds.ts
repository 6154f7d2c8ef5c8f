import { join } from 'node:path'
import type { EnvironmentOptions } from 'vite'

/** The built worker, and the file that takes its place to switch it off. */
const scripts = { worker: 'sw', workerOff: 'sw-off' }

/** Names of the environments, to be built one after another. */
export const workerEnvironments = Object.keys(scripts)

/** Environments that build the worker's scripts: classic ones, each whole in its file, which every browser can start. */
export function workerBuilds(root: string, buildFolder: string): Record<string, EnvironmentOptions> {
  const builds = Object.entries(scripts).map(([name, script]) => [
    name,
    {
      consumer: 'client',
      build: {
        outDir: join(buildFolder, name),
        emptyOutDir: true,
        copyPublicDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: join(root, `src/sw/${script}.ts`),
          output: { format: 'iife', entryFileNames: `${script}.js` },
        },
      },
    } satisfies EnvironmentOptions,
  ])
  return Object.fromEntries(builds)
}
