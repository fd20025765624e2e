import { describe, expect, test } from 'vitest'
import {
  buildJsonSchema,
  describeKey,
  type JsonSchema,
  schemaKinds,
} from '@/lib/checks/json-schemas'

describe('buildJsonSchema', () => {
  test('knows keys, types and what is required', () => {
    const { properties, required, additionalProperties, title } = buildJsonSchema('article')
    expect(title).toBe('一篇文章的开头')
    expect(required).toEqual(['title', 'publishedAt', 'summary'])
    expect(additionalProperties).toBe(false)
    expect(properties?.draft).toEqual({
      type: 'boolean',
      default: false,
      description: '草稿：true 表示草稿，只在预览里出现。例如 draft: true',
    })
  })

  test.each(schemaKinds)('describes every key of %s in Chinese', (kind) => {
    const keys = keysOf(buildJsonSchema(kind))
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => !/^\p{Script=Han}+.*：.+例如/u.test(describeKey(key)))).toEqual([])
  })

  test('wants groups of at least two synonyms', () => {
    expect(buildJsonSchema('synonyms').properties?.synonyms).toMatchObject({
      type: 'array',
      items: { type: 'array', minItems: 2 },
    })
  })

  test('describes the keys of list items too', () => {
    const { properties } = buildJsonSchema('categories')
    expect(JSON.stringify(properties)).toContain('封面上画的字')
  })
})

function keysOf(schema: JsonSchema): readonly string[] {
  const inside = Object.values(schema.properties ?? {}).map((property) => property as JsonSchema)
  const items = schema.items ? [schema.items as JsonSchema] : []
  return [...Object.keys(schema.properties ?? {}), ...[...inside, ...items].flatMap(keysOf)]
}
