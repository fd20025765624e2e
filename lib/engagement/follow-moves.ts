import {
  COMMENTS_AT_ONCE,
  type Comment,
  type CommentCount,
  type DailyViews,
  type OnwardDay,
  type StepDay,
  type Store,
  type StoredRevision,
  type StuckCount,
  type ViewCount,
  type VoteCount,
  type VoteReason,
} from './store'

/** From each former slug to the present one of the same article; without chains. */
export type Moves = ReadonlyMap<string, string>

/**
 * The same store, in which an article that moved keeps what was counted under its former slugs, and
 * what still comes in under them. Nothing is rewritten: a move that is taken back takes its counts
 * back too, and instances that know different moves do not disturb each other.
 *
 * `moves` is asked at each call, so that it may change with the content. Known limit: a reader who sees
 * an article before and after its move on one day is counted twice, once under each slug.
 */
export function followMoves(store: Store, moves: () => Moves): Store {
  let known: Names | undefined
  const names = () => {
    const now = moves()
    if (known?.moves !== now) known = namesOf(now)
    return known
  }
  /** Rows under their present slugs; `add` makes one of those that are then about the same. */
  const follow = <T extends { readonly slug: string }>(
    rows: readonly T[],
    add: (rows: readonly T[]) => readonly T[] = (same) => same,
  ): readonly T[] => {
    const { moves, present } = names()
    return rows.some(({ slug }) => moves.has(slug)) ? add(rows.map(present)) : rows
  }
  /** What `read` gives of each slug that the article has had, or of all articles. */
  const readAll = async <T>(
    slug: string | undefined,
    read: (slug?: string) => Promise<readonly T[]>,
  ): Promise<readonly T[]> => {
    if (slug === undefined) return read()
    return (await Promise.all(names().slugsOf(slug).map(read))).flat()
  }
  const getViewCounts = async (slugs: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const { slugsOf } = names()
    const counts = await store.getViewCounts([...new Set(slugs.flatMap(slugsOf))])
    return new Map(slugs.map((slug) => [slug, totalOf(counts, slugsOf(slug))]))
  }

  return {
    ...store,
    recordViews: async (views) => {
      const { present, formerOf } = names()
      const after = await store.recordViews(views.map(present))
      const former = [...new Set(views.flatMap(({ slug }) => formerOf(slug)))]
      if (former.length === 0) return after
      const before = await store.getViewCounts(former)
      return views.map(({ slug }, index) => (after[index] ?? 0) + totalOf(before, formerOf(slug)))
    },
    getViewCounts,
    getDailyViews: async (from, to, slugs) =>
      follow(await store.getDailyViews(from, to, slugs?.flatMap(names().slugsOf)), addDays),
    getTopDailyViews: async (from, to, most, daysBefore) =>
      follow(await store.getTopDailyViews(from, to, most, daysBefore), addDays),
    getMostViewed: async (limit) => {
      const { moves, present } = names()
      if (moves.size === 0) return store.getMostViewed(limit)
      // Some are among the first only with all of their slugs together.
      const most = (await store.getMostViewed(limit + moves.size)).map(present)
      const slugs = new Set([...most.map(({ slug }) => slug), ...moves.values()])
      return [...(await getViewCounts([...slugs]))]
        .filter(([, views]) => views > 0)
        .map(([slug, views]) => ({ slug, views }))
        .sort((a, b) => b.views - a.views || (a.slug < b.slug ? -1 : 1))
        .slice(0, limit)
    },
    importViews: (counts) => {
      const added = follow(counts, addViews)
      // Or what an earlier import gave a former slug would count beside what replaces it.
      const replaced = added.flatMap(({ slug }) => names().formerOf(slug))
      return store.importViews([...added, ...replaced.map((slug) => ({ slug, views: 0 }))])
    },
    recordVote: (vote) => store.recordVote(names().present(vote)),
    getVoteCounts: async (slug) => follow(await readAll(slug, store.getVoteCounts), addVotes),
    recordStuck: (stuck) => store.recordStuck(names().present(stuck)),
    getStuckCounts: async (slug) => follow(await readAll(slug, store.getStuckCounts), addStuck),
    getStepDays: async (from) => follow(await store.getStepDays(from), addStepDays),
    recordOnward: (onward) => {
      const { present } = names()
      return store.recordOnward({ ...present(onward), to: present({ slug: onward.to }).slug })
    },
    getOnwardDays: async (from) => {
      const { moves, present } = names()
      const days = await store.getOnwardDays(from)
      if (!days.some(({ slug, to }) => moves.has(slug) || moves.has(to))) return days
      return addOnwardDays(
        days.map((each) => ({ ...present(each), to: present({ slug: each.to }).slug })),
      )
    },
    getComments: async ({ slug, limit = COMMENTS_AT_ONCE, ...filter }) => {
      const comments = follow(
        await readAll(slug, (slug) => store.getComments({ ...filter, slug, limit })),
      )
      return slug === undefined ? comments : newestFirst(comments).slice(0, limit)
    },
    countComments: async ({ slug, ...filter }) =>
      follow(
        await readAll(slug, (slug) => store.countComments({ ...filter, slug })),
        addComments,
      ).toSorted((a, b) => b.comments - a.comments),
    moveComments: async ({ slug, ...filter }, state) => {
      const moved = await readAll(slug, async (slug) => [
        await store.moveComments({ ...filter, slug }, state),
      ])
      return moved.reduce((sum, each) => sum + each, 0)
    },
    getRevisions: async (slugs) =>
      follow(await store.getRevisions(slugs?.flatMap(names().slugsOf)), firstOfEach),
  }
}

/** What articles are and were called. */
type Names = {
  readonly moves: Moves
  /** The same under the present slug. */
  readonly present: <T extends { readonly slug: string }>(row: T) => T
  readonly formerOf: (slug: string) => readonly string[]
  /** All that the article has had, the present one first. */
  readonly slugsOf: (slug: string) => readonly string[]
}

function namesOf(moves: Moves): Names {
  const former = invert(moves)
  const presentOf = (slug: string) => moves.get(slug) ?? slug
  const formerOf = (slug: string) => former.get(presentOf(slug)) ?? []
  return {
    moves,
    present: (row) => (moves.has(row.slug) ? { ...row, slug: presentOf(row.slug) } : row),
    formerOf,
    slugsOf: (slug) => [presentOf(slug), ...formerOf(slug)],
  }
}

/** From each present slug to its former ones. */
function invert(moves: Moves): ReadonlyMap<string, string[]> {
  const former = new Map<string, string[]>()
  for (const [from, to] of moves) former.set(to, [...(former.get(to) ?? []), from])
  return former
}

/** What these slugs have together. */
function totalOf(counts: ReadonlyMap<string, number>, slugs: readonly string[]): number {
  return slugs.reduce((sum, slug) => sum + (counts.get(slug) ?? 0), 0)
}

/** One row for those that `keyOf` gives the same key, in the order of the first of each. */
function merge<T>(
  rows: readonly T[],
  keyOf: (row: T) => readonly unknown[],
  add: (a: T, b: T) => T,
): readonly T[] {
  const merged = new Map<string, T>()
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row))
    const held = merged.get(key)
    merged.set(key, held === undefined ? row : add(held, row))
  }
  return [...merged.values()]
}

function addViews(rows: readonly ViewCount[]): readonly ViewCount[] {
  return merge(
    rows,
    ({ slug }) => [slug],
    (a, b) => ({ ...a, views: a.views + b.views }),
  )
}

/** `ranked` and `networks` say how many there were at least, and the same may stand in both. */
function addDays(rows: readonly DailyViews[]): readonly DailyViews[] {
  return merge(
    rows,
    ({ day, slug }) => [day, slug],
    (a, b) => ({
      ...a,
      views: a.views + b.views,
      ranked: Math.max(a.ranked, b.ranked),
      networks: Math.max(a.networks, b.networks),
    }),
  )
}

function addComments(rows: readonly CommentCount[]): readonly CommentCount[] {
  return merge(
    rows,
    ({ slug }) => [slug],
    (a, b) => ({ ...a, comments: a.comments + b.comments }),
  )
}

function addVotes(rows: readonly VoteCount[]): readonly VoteCount[] {
  return merge(
    rows,
    ({ slug, revision }) => [slug, revision],
    (a, b) => ({
      ...a,
      helpful: a.helpful + b.helpful,
      unhelpful: a.unhelpful + b.unhelpful,
      reasons: addReasons(a.reasons, b.reasons),
      counted: {
        helpful: a.counted.helpful + b.counted.helpful,
        unhelpful: a.counted.unhelpful + b.counted.unhelpful,
      },
    }),
  )
}

function addReasons(a: VoteCount['reasons'], b: VoteCount['reasons']): VoteCount['reasons'] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as VoteReason[]
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}

function addStuck(rows: readonly StuckCount[]): readonly StuckCount[] {
  return merge(
    rows,
    ({ slug, revision, step }) => [slug, revision, step],
    (a, b) => ({ ...a, count: a.count + b.count, counted: a.counted + b.counted }),
  )
}

/** The same network may stand in both, so that at least the larger number said it. */
function addStepDays(rows: readonly StepDay[]): readonly StepDay[] {
  return merge(
    rows,
    ({ slug, revision, step, day }) => [slug, revision, step, day],
    (a, b) => ({
      ...a,
      stuck: Math.max(a.stuck, b.stuck),
      mismatch: Math.max(a.mismatch, b.mismatch),
    }),
  )
}

/** The same network may stand in both. What led from one article to another that is now the same is gone. */
function addOnwardDays(rows: readonly OnwardDay[]): readonly OnwardDay[] {
  return merge(
    rows.filter(({ slug, to }) => slug !== to),
    ({ slug, to, day }) => [slug, to, day],
    (a, b) => ({ ...a, networks: Math.max(a.networks, b.networks) }),
  )
}

/** Oldest first, as the store gives them: a text keeps the revision that it had first. */
function firstOfEach(rows: readonly StoredRevision[]): readonly StoredRevision[] {
  return merge(
    rows,
    ({ slug, contentHash }) => [slug, contentHash],
    (first) => first,
  )
}

function newestFirst(comments: readonly Comment[]): readonly Comment[] {
  return comments.toSorted((a, b) => b.at - a.at || (a.receipt < b.receipt ? 1 : -1))
}
