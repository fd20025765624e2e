import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { coresBesideCompile } from '@/scripts/build/in-threads'

describe('coresBesideCompile', () => {
  const cores = availableParallelism()

  test.each([
    ['leaves the compile a core while it lasts', 1_000, Math.max(1, cores - 1)],
    ['takes every core where reading lasts longer', 10_000, cores],
  ])('%s', (_, documents, expected) => {
    expect(coresBesideCompile(documents)).toBe(expected)
  })
})
