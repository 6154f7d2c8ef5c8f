import { writeFile } from 'node:fs/promises'
import { inputJsonSchema } from './json-schema.ts'

// Run with `node src/press/sources/write-schema.ts` after a change of `src/edition/input-schema.ts`.
const folder = new URL('../../../edition/', import.meta.url)
for (const [name, schema] of Object.entries(inputJsonSchema())) {
  await writeFile(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
