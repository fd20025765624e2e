import { describe, expect, test } from 'vitest'
import { measureFault } from '@/scripts/bench/engagement-faults'
import { SQLITE_FAULTS } from '@/scripts/bench/engagement-sqlite-faults'

describe('openSqliteStore', () => {
  test.each(SQLITE_FAULTS)('refuses clearly and recovers: $name', async (fault) => {
    const report = await measureFault(fault, 2000)
    expect(report.refusals).not.toEqual([])
    expect(report.refusals.filter((refusal) => !/[。！]$/.test(refusal))).toEqual([])
    expect(report).toMatchObject({ lost: 0, doubled: 0, logLines: 1 })
  })
})
