import { defineNestedType, type FieldDef } from 'contentlayer2/source-files'
import { z } from 'zod'
import type { ContentKind } from './kinds/kind'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The fields of a kind as contentlayer wants them, made from its schema: there is one description. */
export function fieldsOf({ schema }: Pick<ContentKind, 'schema'>): Record<string, FieldDef> {
  // What documents hold is what the schemas made of what was written.
  return fieldsOfJson(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }))
}

function fieldsOfJson(schema: JsonSchema): Record<string, FieldDef> {
  const present = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const json = property as JsonSchema
    const isRequired = present.has(key) && json.default === undefined
    return [key, { ...fieldOf(json), required: isRequired, default: json.default } as FieldDef]
  })
  return Object.fromEntries(fields)
}

function fieldOf(property: JsonSchema): Pick<FieldDef, 'type'> & { readonly of?: object } {
  if (property.type === 'boolean') return { type: 'boolean' }
  if (property.type !== 'array') return { type: 'string' }
  const items = property.items as JsonSchema
  if (items.type !== 'object') return { type: 'list', of: { type: 'string' } } as const
  return { type: 'list', of: defineNestedType(() => ({ fields: fieldsOfJson(items) })) } as const
}
