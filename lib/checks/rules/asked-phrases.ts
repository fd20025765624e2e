import { bareKey } from '@/lib/bare-text'
import type { FrontMatterRule } from '../rule'
import { valuePlace } from '../yaml-place'

/** Each phrase of `content/asked.yml` stands once: two articles cannot both be first. */
export const askedPhrases: FrontMatterRule = {
  name: 'asked-phrases',
  severity: 'warning',
  about: 'front-matter',
  check: ({ document, front: { values, map } }) => {
    if (document.kind !== 'asked' || !Array.isArray(values.asked)) return []
    const lineOf = new Map<string, number>()
    return values.asked.flatMap((item: unknown, index) => {
      const written = item && typeof item === 'object' ? Reflect.get(item, 'phrase') : undefined
      const phrase = bareKey(String(written ?? ''))
      const before = lineOf.get(phrase)
      if (phrase !== '' && before === undefined) lineOf.set(phrase, index + 1)
      if (before === undefined) return []
      return [
        {
          at: valuePlace(map, ['asked', index, 'phrase']).start,
          message: `「${written}」在第 ${before} 项里已经有了`,
          hint: '一句话只能先找到一篇文章：留下更合适的一项，删掉另一项。标点、空格和大小写不算区别。',
        },
      ]
    })
  },
}
