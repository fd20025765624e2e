import type { StoredRevision } from '../store'
import type { Query } from './database'
import { insertRows } from './rows'
import { key, storable, whole } from './stored-values'

/** Every text that was ever seen, oldest first. */
export function getRevisions(query: Query): Promise<readonly StoredRevision[]> {
  return query<StoredRevision>(
    `SELECT slug, content_hash AS "contentHash", revision, fingerprint, at FROM revisions
      ORDER BY at, slug, content_hash`,
  )
}

export async function saveRevisions(
  query: Query,
  revisions: readonly StoredRevision[],
): Promise<void> {
  const rows = revisions.map(({ slug, contentHash, revision, fingerprint, at }) => [
    key(slug),
    key(contentHash),
    key(revision),
    storable(fingerprint),
    whole(at),
  ])
  await insertRows(
    query,
    'revisions (slug, content_hash, revision, fingerprint, at)',
    rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    'ON CONFLICT (slug, content_hash) DO NOTHING',
  )
}
