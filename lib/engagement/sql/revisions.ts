import type { StoredRevision } from '../store'
import type { Query } from './database'
import { insertRows, selectIn } from './rows'
import { key, storable, whole } from './stored-values'

const SELECT =
  'SELECT slug, content_hash AS "contentHash", revision, fingerprint, at FROM revisions'

/** Every text that was ever seen, of these slugs or of all, oldest first. */
export async function getRevisions(
  query: Query,
  slugs?: readonly string[],
): Promise<readonly StoredRevision[]> {
  if (!slugs) return query<StoredRevision>(`${SELECT} ORDER BY at, slug, content_hash`)
  const found = await selectIn<StoredRevision>(query, `${SELECT} WHERE slug IN`, slugs)
  return found.toSorted(
    (a, b) => a.at - b.at || (`${a.slug} ${a.contentHash}` < `${b.slug} ${b.contentHash}` ? -1 : 1),
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
