import type { StoredRevision, VoteCount, VoteReason } from '@/lib/engagement/store'
import { groupBy } from '@/lib/group-by'
import type { InsightArticle } from './insight-article'
import { shareOf } from './share'

/** The votes on one revision of an article. */
export type RevisionVotes = {
  readonly revision: string
  /** 1-based, in the order in which the revisions appeared; the newest has the highest. */
  readonly number: number
  /** Milliseconds since the epoch when it was first seen; `undefined` where that was not kept. */
  readonly since?: number
  /** Whether readers see this one now. */
  readonly isCurrent: boolean
  readonly helpful: number
  readonly unhelpful: number
  /** Helpful ones of all, 0 to 1; `undefined` below `LEAST_VOTES`. */
  readonly share?: number
  readonly reasons: Readonly<Partial<Record<VoteReason, number>>>
}

/**
 * By slug, the revision that readers see now: the one of the article's text; of a text that the store does
 * not know yet, the newest.
 */
export function currentRevisions(
  articles: readonly Pick<InsightArticle, 'slug' | 'contentHash'>[],
  revisions: readonly StoredRevision[],
): ReadonlyMap<string, string> {
  const stored = groupBy(revisions, ({ slug }) => [slug])
  return new Map(
    articles.flatMap(({ slug, contentHash }): readonly (readonly [string, string])[] => {
      const list = stored.get(slug) ?? []
      const exact = list.find((each) => each.contentHash === contentHash)
      const current = exact ?? [...list].sort((a, b) => b.at - a.at)[0]
      return current ? [[slug, current.revision]] : []
    }),
  )
}

/**
 * One article's votes by revision, the current one first, then the newest. `counts` and `revisions` may hold
 * other articles too. A revision without votes is left out, unless it is the current one.
 */
export function votesByRevision(
  slug: string,
  counts: readonly VoteCount[],
  revisions: readonly StoredRevision[],
  current: string | undefined,
): readonly RevisionVotes[] {
  const firstSeen = new Map<string, number>()
  for (const { revision, at } of revisions.filter((each) => each.slug === slug)) {
    firstSeen.set(revision, Math.min(at, firstSeen.get(revision) ?? at))
  }
  const voted = new Map(
    counts.filter((each) => each.slug === slug).map((each) => [each.revision, each]),
  )
  // The current one stays the last even where an edit went back to an earlier text.
  const order = (revision: string) =>
    revision === current ? Number.POSITIVE_INFINITY : (firstSeen.get(revision) ?? 0)
  return [...new Set([...voted.keys(), ...firstSeen.keys()])]
    .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
    .map((revision, index) => {
      const { helpful = 0, unhelpful = 0, reasons = {} } = voted.get(revision) ?? {}
      return {
        revision,
        number: index + 1,
        since: firstSeen.get(revision),
        isCurrent: revision === current,
        helpful,
        unhelpful,
        share: shareOf(helpful, helpful + unhelpful),
        reasons,
      }
    })
    .filter((each) => each.isCurrent || each.helpful + each.unhelpful > 0)
    .reverse()
}

/** The same for all articles, by slug. */
export function votesBySlug(
  articles: readonly Pick<InsightArticle, 'slug' | 'contentHash'>[],
  counts: readonly VoteCount[],
  revisions: readonly StoredRevision[],
): ReadonlyMap<string, readonly RevisionVotes[]> {
  const votes = groupBy(counts, ({ slug }) => [slug])
  const stored = groupBy(revisions, ({ slug }) => [slug])
  const current = currentRevisions(articles, revisions)
  return new Map(
    articles.map(({ slug }) => [
      slug,
      votesByRevision(slug, votes.get(slug) ?? [], stored.get(slug) ?? [], current.get(slug)),
    ]),
  )
}
