/**
 * Builds what readers load and what the press prints with, in a process of its own: `bundle.ts <Vite's configuration as
 * JSON>`. The bundler keeps some 200 MB until its process ends, which the press would otherwise carry along.
 */
import { createBuilder, type InlineConfig } from 'vite'
import { workerEnvironments } from './offline/worker-builds.ts'

const builder = await createBuilder(JSON.parse(process.argv[2] ?? '{}') as InlineConfig)
for (const name of ['client', 'server', ...workerEnvironments]) {
  const environment = builder.environments[name]
  if (environment) await builder.build(environment)
}
