import type { FrontMatterRule } from '../rule'
import { valuePlace } from '../yaml-place'

/** No category is declared twice. */
export const categorySlugs: FrontMatterRule = {
  name: 'category-slugs',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'front-matter',
  check: ({ document, front: { values, map } }) => {
    if (document.kind !== 'categories' || !Array.isArray(values.categories)) return []
    const seen = new Set<unknown>()
    return values.categories.flatMap((category, index) => {
      const slug: unknown = category?.slug
      const isDouble = typeof slug === 'string' && seen.has(slug)
      seen.add(slug)
      if (!isDouble) return []
      return [
        {
          at: valuePlace(map, ['categories', index, 'slug']).start,
          message: `分类「${slug}」写了两遍`,
          hint: '删掉一个，或者给其中一个换一个地址，并把文件夹也改名。',
        },
      ]
    })
  },
}
