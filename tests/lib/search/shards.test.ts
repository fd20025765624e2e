import { expect, test } from 'vitest'
import { lastStart } from '@/lib/search/browser/last-start'
import { cutIntoShards, describeShards } from '@/lib/search/shards'

const shards = cutIntoShards([
  ['不用', 'a'],
  ['处理', 'b'.repeat(10_000)],
  ['复制', 'c'],
  ['port', 'd'.repeat(10_000)],
  ['ports', 'e'],
])
const holds = (key: string) =>
  Object.keys(JSON.parse(shards[lastStart(describeShards(shards).starts, key)]?.json ?? '{}'))

test('a large key has a shard for itself, and none of its neighbours is looked for there', () => {
  expect(holds('处理')).toEqual(['处理'])
  expect(holds('夹子')).toEqual(['复制'])
  expect(holds('处')).toContain('不用')
})

test('keys are found where they stand', () => {
  expect(holds('port')).toEqual(['port'])
  for (const key of ['不用', '复制', 'ports']) expect(holds(key)).toContain(key)
})
