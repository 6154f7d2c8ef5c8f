/**
 * Builds what readers load and what the press prints with, in a process of its own: `bundle.ts <Vite's configuration as
 * JSON>`. The bundler keeps some 200 MB until its process ends, which the press would otherwise carry along.
 */
import { createBuilder, type InlineConfig } from 'vite'

const builder = await createBuilder(JSON.parse(process.argv[2] ?? '{}') as InlineConfig)
const { client, server } = builder.environments
if (client) await builder.build(client)
if (server) await builder.build(server)
