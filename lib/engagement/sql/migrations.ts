import type { Dialect } from './database'

/**
 * The schema, step by step; the version of a database is how many of these it has seen. A step that
 * was published never changes: what is new is a new step.
 */
export const MIGRATIONS: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ text, keyed }) => [
    // What a reader was already counted for, as a hash: the only trace of a single view or search.
    `CREATE TABLE seen (
      day INTEGER NOT NULL, mark ${text} NOT NULL, PRIMARY KEY (day, mark)
    )${keyed}`,
    `CREATE TABLE view_readers (
      day INTEGER NOT NULL, reader ${text} NOT NULL, views INTEGER NOT NULL,
      PRIMARY KEY (day, reader)
    )${keyed}`,
    `CREATE TABLE view_days (
      day INTEGER NOT NULL, slug ${text} NOT NULL, views INTEGER NOT NULL, ranked INTEGER NOT NULL,
      PRIMARY KEY (day, slug)
    )${keyed}`,
    // views: all of them, imported ones included.
    `CREATE TABLE view_totals (
      slug ${text} NOT NULL PRIMARY KEY, views BIGINT NOT NULL, imported BIGINT NOT NULL
    )${keyed}`,
    'CREATE INDEX view_totals_by_views ON view_totals (views DESC, slug)',
    `CREATE TABLE search_days (
      day INTEGER NOT NULL, query ${text} NOT NULL, readers INTEGER NOT NULL, total INTEGER NOT NULL,
      PRIMARY KEY (day, query)
    )${keyed}`,
    // voter: hash of day, article, revision and reader, so that one reader's votes cannot be joined.
    `CREATE TABLE votes (
      receipt ${text} NOT NULL PRIMARY KEY, voter ${text} NOT NULL UNIQUE,
      slug ${text} NOT NULL, revision ${text} NOT NULL, day INTEGER NOT NULL, at BIGINT NOT NULL,
      helpful INTEGER NOT NULL, reason ${text}, step ${text}, words ${text}, state ${text} NOT NULL
    )`,
    'CREATE INDEX votes_by_day ON votes (day)',
    'CREATE INDEX votes_with_words ON votes (at DESC, receipt DESC) WHERE words IS NOT NULL',
    `CREATE TABLE vote_tallies (
      slug ${text} NOT NULL, revision ${text} NOT NULL, answer ${text} NOT NULL,
      count INTEGER NOT NULL, PRIMARY KEY (slug, revision, answer)
    )${keyed}`,
    `CREATE TABLE stuck_tallies (
      slug ${text} NOT NULL, revision ${text} NOT NULL, step ${text} NOT NULL,
      count INTEGER NOT NULL, PRIMARY KEY (slug, revision, step)
    )${keyed}`,
    `CREATE TABLE revisions (
      slug ${text} NOT NULL, content_hash ${text} NOT NULL, revision ${text} NOT NULL,
      fingerprint ${text} NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (slug, content_hash)
    )`,
  ],
  // The most read and most searched of a day without looking at the others: few have five readers.
  () => [
    'CREATE INDEX view_days_top ON view_days (day, ranked DESC, slug) WHERE ranked >= 5',
    'CREATE INDEX search_days_top ON search_days (day, readers DESC, query) WHERE readers >= 5',
  ],
  // What everybody sees counts networks, not agents; what was counted before is taken at its word.
  ({ text, keyed }) => [
    // How often something came on a day, as a hash: of a reader, of a network for one article, query …
    `CREATE TABLE day_counts (
      day INTEGER NOT NULL, mark ${text} NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, mark)
    )${keyed}`,
    'DROP TABLE view_readers',
    `CREATE TABLE site_days (day INTEGER NOT NULL PRIMARY KEY, networks INTEGER NOT NULL)`,
    'ALTER TABLE view_days ADD COLUMN networks INTEGER NOT NULL DEFAULT 0',
    'UPDATE view_days SET networks = ranked',
    'ALTER TABLE search_days ADD COLUMN networks INTEGER NOT NULL DEFAULT 0',
    'UPDATE search_days SET networks = readers',
    'DROP INDEX search_days_top',
    'CREATE INDEX search_days_top ON search_days (day, networks DESC, query) WHERE networks >= 5',
    'ALTER TABLE votes ADD COLUMN counted INTEGER NOT NULL DEFAULT 1',
    'ALTER TABLE vote_tallies ADD COLUMN counted INTEGER NOT NULL DEFAULT 0',
    'UPDATE vote_tallies SET counted = count',
    'ALTER TABLE stuck_tallies ADD COLUMN counted INTEGER NOT NULL DEFAULT 0',
    'UPDATE stuck_tallies SET counted = count',
    // Sessions of the studio that were signed out, until they would have ended by themselves.
    `CREATE TABLE ended_sessions (
      id ${text} NOT NULL PRIMARY KEY, expires_at BIGINT NOT NULL
    )`,
  ],
  // Whether anything was opened is not known of earlier searches; nobody shall be told that nothing was.
  () => [
    'ALTER TABLE search_days ADD COLUMN opened INTEGER NOT NULL DEFAULT 0',
    'UPDATE search_days SET opened = readers',
  ],
  // Which step does not work for readers, day by day: menus change, and the text must be looked at again.
  ({ text, keyed }) => [
    `CREATE TABLE step_days (
      slug ${text} NOT NULL, revision ${text} NOT NULL, step ${text} NOT NULL, day INTEGER NOT NULL,
      stuck INTEGER NOT NULL, mismatch INTEGER NOT NULL, PRIMARY KEY (slug, revision, step, day)
    )${keyed}`,
    'CREATE INDEX step_days_by_day ON step_days (day)',
  ],
  // Which article readers opened who were stuck in another, day by day.
  ({ text, keyed }) => [
    `CREATE TABLE onward_days (
      day INTEGER NOT NULL, slug ${text} NOT NULL, to_slug ${text} NOT NULL,
      networks INTEGER NOT NULL, PRIMARY KEY (day, slug, to_slug)
    )${keyed}`,
  ],
]

/** Holds one row for each step that the database has seen. */
export const VERSIONS_TABLE = 'zhinan_migrations'
