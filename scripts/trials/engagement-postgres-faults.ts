import { openPostgresStore } from '@/lib/engagement/postgres/postgres-store'
import type { PostgresServer } from '@/scripts/database/start-postgres'
import type { Fault } from './engagement-faults'
import { openSlowLine } from './slow-line'

/** Faults of a database server. */
export function postgresFaults(server: PostgresServer): readonly Fault[] {
  const fault = (
    name: string,
    actions: { cause(): Promise<void> | void; repair(): Promise<void> | void },
  ): Fault => ({
    name: `PostgreSQL ${name}`,
    open: async (onFailure) => {
      const url = await server.createDatabase()
      return {
        store: openPostgresStore(url, { onFailure }),
        settings: { DATABASE_URL: url },
        cause: async () => actions.cause(),
        repair: async () => actions.repair(),
        remove: async () => undefined,
      }
    },
  })
  return [
    fault('停了', { cause: server.stop, repair: server.start }),
    fault('卡住不答', { cause: server.pause, repair: server.resume }),
    slow(server),
    fault('换了密码', {
      cause: async () => {
        await server.run('ALTER ROLE site RENAME TO former_site')
        await server.run(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'former_site'`,
        )
      },
      // Renaming clears an MD5 password only; SCRAM ones stay.
      repair: () => server.run('ALTER ROLE former_site RENAME TO site'),
    }),
    fault('变成只读', {
      cause: () => setReadOnly(server, 'on'),
      repair: () => setReadOnly(server, 'off'),
    }),
  ]
}

/** Milliseconds that the line takes each way: longer than anybody waits for an answer. */
const SLOW_MS = 2000

/** The server is well, and far away: each question and each answer comes late. */
function slow(server: PostgresServer): Fault {
  return {
    name: 'PostgreSQL 很慢',
    open: async (onFailure) => {
      const address = new URL(await server.createDatabase())
      const line = await openSlowLine(Number(address.port))
      address.port = String(line.port)
      return {
        store: openPostgresStore(address.href, { onFailure }),
        settings: { DATABASE_URL: address.href },
        cause: async () => line.delay(SLOW_MS),
        repair: async () => line.delay(0),
        remove: line.close,
      }
    },
  }
}

async function setReadOnly(server: PostgresServer, value: 'on' | 'off'): Promise<void> {
  await server.run(`ALTER ROLE site SET default_transaction_read_only = ${value}`)
  await server.run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'site'`)
}
