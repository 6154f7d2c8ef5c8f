import { toJsonSchema } from '@valibot/to-json-schema'
import { editionSchema, itemSchema } from '../../edition/input-schema.ts'
import { isObject } from './values/own-value.ts'

/**
 * The JSON Schemas of our own format, with which an editor's tool completes and checks `edition.json` and article
 * files. They ask for dates as RFC 3339 has them, although the press reads many others.
 */
export function inputJsonSchema(): { edition: object; article: object } {
  return {
    edition: convert('A paper for Broadsheet', editionSchema),
    article: convert('An article for Broadsheet', itemSchema),
  }
}

function convert(title: string, schema: Parameters<typeof toJsonSchema>[0]): object {
  const { $schema, ...converted } = toJsonSchema(schema)
  return settle({ $schema, title, ...converted })
}

function settle(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_key, node: unknown) => {
    if (!isObject(node)) return node
    if (node.format === 'date-time') return { type: 'string', format: 'date-time', description: node.description }
    // In our own objects too the press passes over what other tools leave for themselves.
    return node.additionalProperties === false ? { ...node, patternProperties: { '^[_$]': {} } } : node
  })
}
