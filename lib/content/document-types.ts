import { defineDocumentType, defineNestedType, type FieldDef } from 'contentlayer2/source-files'
import { z } from 'zod'
import { documentKinds } from './document-kinds'

/**
 * The kinds as contentlayer wants them: a document type each, its fields derived from the schema of
 * the front matter, so that there is one description of each.
 */
export const documentTypes = documentKinds.map(({ name, pattern, schema }) => {
  const isData = pattern.endsWith('.yml')
  return defineDocumentType(() => ({
    name,
    filePathPattern: pattern,
    contentType: isData ? 'data' : 'markdown',
    isSingleton: isData,
    fields: fieldsOf(schema),
  }))
})

type JsonSchema = z.core.JSONSchema.BaseSchema

function fieldsOf(schema: z.ZodObject): Record<string, FieldDef> {
  return fieldsOfJson(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
}

function fieldsOfJson(schema: JsonSchema): Record<string, FieldDef> {
  const required = new Set(schema.required)
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const field = { ...fieldOf(property as JsonSchema), required: required.has(key) } as FieldDef
      return [key, field]
    }),
  )
}

function fieldOf(property: JsonSchema): FieldDef {
  if (property.type === 'boolean') return { type: 'boolean' }
  if (property.type !== 'array') return { type: 'string' }
  const items = property.items as JsonSchema
  if (items.type === 'object') return { type: 'list', of: nestedType('Category', items) }
  // A tag may be written as a bare number, which contentlayer calls json.
  return { type: 'list', of: { type: items.type === 'string' ? 'string' : 'json' } }
}

function nestedType(name: string, schema: JsonSchema) {
  return defineNestedType(() => ({ name, fields: fieldsOfJson(schema) }))
}
