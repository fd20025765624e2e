import { z } from 'zod'
import type { Field, Fields } from './field'
import type { ContentKind } from './kind'

/** A JSON Schema (draft 7, which editors know best), with descriptions for people. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schema of one kind of file, made from the schema that the content check uses, so that an
 * editor's program and the check never disagree. Every key says in Chinese what it is for.
 */
export function buildJsonSchema({ schema, fields, heading }: ContentKind): JsonSchema {
  const options = { io: 'input', unrepresentable: 'any', target: 'draft-7' } as const
  return { ...described(z.toJSONSchema(schema, options), fields), title: heading }
}

function described(schema: JsonSchema, fields: Fields): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const field = fields[key]
    return [key, field ? describedField(property as JsonSchema, field) : property]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

function describedField(schema: JsonSchema, field: Field): JsonSchema {
  const items = field.entry && { items: described(schema.items as JsonSchema, field.entry) }
  return { ...schema, ...items, description: describeField(field) }
}

/** `草稿：true 表示草稿，只在预览里出现。例如 draft: true` */
export function describeField({ name, says, example }: Field): string {
  return `${name}：${says}。例如 ${example}`
}
