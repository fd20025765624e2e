import { describe, expect, test } from 'vitest'
import { article } from '@/lib/content/kinds/article'
import { categories } from '@/lib/content/kinds/categories'
import { buildJsonSchema, type JsonSchema } from '@/lib/content/kinds/json-schema'
import { kinds } from '@/lib/content/kinds/kinds'
import { synonyms } from '@/lib/content/kinds/synonyms'

describe('buildJsonSchema', () => {
  test('knows keys, types and what is required', () => {
    const { properties, required, additionalProperties, title } = buildJsonSchema(article)
    expect(title).toBe('一篇文章的开头')
    expect(required).toEqual(['title', 'publishedAt', 'summary'])
    expect(additionalProperties).toBe(false)
    expect(properties?.draft).toEqual({
      type: 'boolean',
      default: false,
      description: '草稿：true 表示草稿，只在预览里出现。例如 draft: true',
    })
  })

  test.each(kinds)('describes every key of $name in Chinese', (kind) => {
    const described = descriptionsIn(buildJsonSchema(kind))
    expect(described.length).toBeGreaterThan(0)
    expect(described.filter((text) => !/^\p{Script=Han}+：.+例如/su.test(text))).toEqual([])
  })

  test('wants groups of at least two synonyms', () => {
    expect(buildJsonSchema(synonyms).properties?.synonyms).toMatchObject({
      type: 'array',
      items: { type: 'array', minItems: 2 },
    })
  })

  test('describes the keys of list items too', () => {
    const { properties } = buildJsonSchema(categories)
    expect(JSON.stringify(properties)).toContain('封面上画的字')
  })
})

/** What is said of each key, of those in entries of lists too; `-` where nothing is. */
function descriptionsIn({ properties, items }: JsonSchema): readonly string[] {
  const own = Object.values(properties ?? {}).flatMap((property) => {
    const { description = '-', ...schema } = property as JsonSchema
    return [description, ...descriptionsIn(schema)]
  })
  return [...own, ...(items ? descriptionsIn(items as JsonSchema) : [])]
}
