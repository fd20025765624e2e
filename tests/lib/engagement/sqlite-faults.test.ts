import { describe, expect, test } from 'vitest'
import { measureFault } from '@/scripts/trials/engagement-faults'
import { canMount, SQLITE_FAULTS } from '@/scripts/trials/engagement-sqlite-faults'

describe('openSqliteStore', () => {
  test.skipIf(canMount)(
    'cannot be given a full or read-only disk here: mounting takes root',
    () => {
      console.warn('这里不能挂载磁盘（要 root），没有测「磁盘满了」和「磁盘变成只读」。')
    },
  )

  test.each(SQLITE_FAULTS)('refuses clearly and recovers: $name', async (fault) => {
    const report = await measureFault(fault, 2000)
    expect(report.refusals).not.toEqual([])
    expect(report.refusals.filter((refusal) => !/[。！]$/.test(refusal))).toEqual([])
    expect(report).toMatchObject({ lost: 0, doubled: 0, logLines: 1 })
  })
})
