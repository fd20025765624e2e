import type { EndedSession } from '../store'
import type { Query } from './database'
import { key, storable, whole } from './stored-values'

export async function endSession(query: Query, { id, expiresAt }: EndedSession): Promise<void> {
  await query(
    'INSERT INTO ended_sessions (id, expires_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING',
    [key(id), whole(expiresAt)],
  )
}

export async function isSessionEnded(query: Query, id: string): Promise<boolean> {
  const rows = await query('SELECT id FROM ended_sessions WHERE id = $1', [storable(id)])
  return rows.length > 0
}
