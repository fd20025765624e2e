import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { measureKills } from '@/scripts/trials/engagement-kill'

const dataDir = mkdtempSync(path.join(tmpdir(), 'zhinan-kill-'))

afterAll(() => rmSync(dataDir, { recursive: true }))

describe('openStore', () => {
  test('keeps what it acknowledged, once, when the server is killed under load', async () => {
    const report = await measureKills({ dataDir, rounds: 5 })
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(report.cutOff).toBeGreaterThan(0)
    expect(report).toMatchObject({ lost: 0, doubled: 0, damage: [] })
  })
})
