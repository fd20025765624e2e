import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '@/scripts/database/start-postgres'
import { measureFault } from '@/scripts/trials/engagement-faults'
import { postgresFaults } from '@/scripts/trials/engagement-postgres-faults'

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
}, 300_000)
afterAll(() => server?.remove(), 60_000)

describe('openPostgresStore', () => {
  test('refuses clearly, without the password, and recovers', async () => {
    for (const fault of postgresFaults(server)) {
      const report = await measureFault(fault, 2500)
      expect(report.refusals, fault.name).not.toEqual([])
      for (const refusal of report.refusals) expect(refusal).toContain('DATABASE_URL')
      for (const refusal of report.refusals) expect(refusal).not.toMatch(/:\w+@/)
      expect(report, fault.name).toMatchObject({ lost: 0, doubled: 0, logLines: 1 })
    }
  })
})
