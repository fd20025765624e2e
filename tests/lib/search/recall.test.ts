// Needs the sample articles.
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildContentIndex } from '@/scripts/trials/content-index'
import {
  measureRecall,
  type RecallKind,
  type RecallQuery,
  recallQueries,
  WITHIN,
} from '@/scripts/trials/recall'

const root = path.resolve(import.meta.dirname, '../../..')
const { articles, index } = buildContentIndex(path.join(root, 'content'))
const queries = articles.flatMap(({ record }, number) => recallQueries(record, number + 1))

describe('search finds every article of the site', () => {
  test.each(Object.keys(WITHIN) as RecallKind[])(
    'by %s',
    async (kind) => {
      const asked: readonly RecallQuery[] = queries.filter((each) => each.kind === kind)
      const { misses } = await measureRecall(index, asked)
      if (misses.length > 0)
        console.log(`${kind}: ${misses.length} of ${asked.length} missed`, misses)
      expect(asked.length).toBeGreaterThan(0)
      expect(misses.length / asked.length).toBeLessThanOrEqual(0.01)
    },
    60_000,
  )
})
