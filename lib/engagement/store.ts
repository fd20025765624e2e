/**
 * What readers did, as numbers: views, searches, votes, stuck steps and where the stuck went. Two adapters keep it,
 * `sqlite/` (one file) and `postgres/` (shared by several instances), and one contract suite
 * (`tests/lib/engagement/store-contract.ts`) says what each must do. Engagement knows an article by
 * its slug and nothing else.
 *
 * Every method rejects with `StoreUnavailable` while the store cannot answer (locked, full,
 * read-only, stopped, newer schema). It rejects within a second, never blocks the process, and works
 * again by itself once the cause is gone.
 */
export type Store = {
  /**
   * Counts views, each reader at most once an article and day; repeats change nothing. Resolves once
   * all are on disk, with the article's count after it, in the order of `views`.
   */
  recordViews(views: readonly View[]): Promise<readonly number[]>
  /** How many networks viewed anything on each of these days, both included; days without are missing. */
  getDailyNetworks(from: Day, to: Day): Promise<ReadonlyMap<Day, number>>
  /** All views ever, imported ones included, of these slugs; 0 for an unknown one. */
  getViewCounts(slugs: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Views by day from `from` to `to`, both included, oldest first; of these slugs only, where given. */
  getDailyViews(from: Day, to: Day, slugs?: readonly string[]): Promise<readonly DailyViews[]>
  /**
   * The same, but only of slugs that were among the `most` with most ranked views on one of these days,
   * and ranked for `FEWEST_READERS` then: cheap, however many articles there are. In no order. Of these
   * slugs also the rows of so many days before `from`.
   */
  getTopDailyViews(
    from: Day,
    to: Day,
    most: number,
    daysBefore?: number,
  ): Promise<readonly DailyViews[]>
  /** The most viewed of all time, most viewed first; of two equal ones the slug decides. */
  getMostViewed(limit: number): Promise<readonly ViewCount[]>
  /** Adds counts from before this site (`npm run import-views`); a second import of a slug replaces the first. */
  importViews(counts: readonly ViewCount[]): Promise<void>

  /** Counts searches, each reader at most once a query and day; and as often, that one of the results was opened. */
  recordSearches(searches: readonly Search[]): Promise<void>
  /** Searches by day and query, both days included. */
  getDailySearches(from: Day, to: Day): Promise<readonly DailySearches[]>
  /** The same, of queries that were among the `most` by readers on one of these days; see `getTopDailyViews`. */
  getTopDailySearches(
    from: Day,
    to: Day,
    most: number,
    daysBefore?: number,
  ): Promise<readonly DailySearches[]>

  /**
   * Stores a vote, or changes it: by `receipt` where that names a vote on the same article and
   * revision, else by the reader's earlier vote of that day on it. A field left out of a change keeps
   * what it held. Resolves with the vote's receipt once it is on disk (a sync has reached it); rejects
   * with `TooManyComments` where its words are more than a day may bring, and then stores nothing.
   */
  recordVote(vote: Vote): Promise<Receipt>
  /** Votes by article and revision, pruned ones included. */
  getVoteCounts(slug?: string): Promise<readonly VoteCount[]>

  /** Counts a reader stuck at a step, at most once a reader, step and day. */
  recordStuck(stuck: Stuck): Promise<void>
  /** By article, revision and step; votes that name a step count here too. */
  getStuckCounts(slug?: string): Promise<readonly StuckCount[]>
  /** From a day on, how many networks said of a step that they are stuck there, or that it does not match. */
  getStepDays(from: Day): Promise<readonly StepDay[]>
  /** Counts that a reader who was stuck in one article opened another, at most once a network, pair and day. */
  recordOnward(onward: Onward): Promise<void>
  /** From a day on, oldest first, how many networks went from one article to another that way. */
  getOnwardDays(from: Day): Promise<readonly OnwardDay[]>

  /** Votes with words, newest first. */
  getComments(filter: CommentPage): Promise<readonly Comment[]>
  /** How many comments each article has, most first. */
  countComments(filter: CommentFilter): Promise<readonly CommentCount[]>
  /** Moves all of these in the inbox; how many there were. */
  moveComments(filter: CommentFilter, state: CommentState): Promise<number>

  /** Every text that was seen of each article, or of these, for deciding what a new revision is. */
  getRevisions(slugs?: readonly string[]): Promise<readonly StoredRevision[]>
  /** Remembers them; one with the same slug and content hash changes nothing. */
  saveRevisions(revisions: readonly StoredRevision[]): Promise<void>

  /**
   * Forgets what is older than `before`: who was counted, and of single votes everything but their
   * words. Words go too once they are 已解决, or older than `wordsBefore`, as do the days of steps and of
   * where the stuck went. Other counts do not change by it.
   */
  prune(before: Day, wordsBefore: Day): Promise<void>

  /** Ends a session of the studio before its time, for every instance and after a restart. */
  endSession(session: EndedSession): Promise<void>
  /** Whether a session was ended. */
  isSessionEnded(id: string): Promise<boolean>

  /** Resolves when the store answers; for health checks. */
  check(): Promise<void>
  /** Finishes what is under way and lets go of the file or the connections. */
  close(): Promise<void>
}

/** Comments of one day have a bound, so that one machine cannot fill the disk (see `sql/comment-caps`). */
export class TooManyComments extends Error {
  override readonly name = 'TooManyComments'
  constructor(readonly cap: CommentCap) {
    super(`the cap of comments by ${cap} is reached`)
  }
}

/** What has had its share of comments today: the reader's network, the article, or the site. */
export type CommentCap = 'network' | 'article' | 'site'

/** The store cannot answer now; the caller says 503 and tries again later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** Days since 1970-01-01 in Asia/Shanghai (see `lib/date`). */
export type Day = number

/** A keyed hash of address and agent that is worthless after its day: 22 characters of base64url. */
export type ReaderHash = string

/** A keyed hash of a network, as worthless after its day as a reader's. */
export type NetworkHash = string

/** Who did something, as the store is told. */
export type Sender = {
  readonly reader: ReaderHash
  /** The networks that the reader is in, narrowest first; see `networksOf`. */
  readonly networks: readonly NetworkHash[]
}

/** Names one vote: 22 random characters of base64url, known to the store and to the voter's device. */
export type Receipt = string

export type View = Sender & {
  readonly slug: string
  readonly day: Day
}

export type ViewCount = { readonly slug: string; readonly views: number }

export type DailyViews = ViewCount & {
  readonly day: Day
  /** Views within the caps of a reader's day (`VIEWS_COUNTED_A_DAY`) and of a network's: the ones that rank. */
  readonly ranked: number
  /** Distinct networks among those that rank. */
  readonly networks: number
}

/** Of one reader's views on one day, those after this many do not rank anything. */
export const VIEWS_COUNTED_A_DAY = 20

/**
 * How often one network counts for one thing (an article, a query, a step) on one day in what everybody
 * sees, by its width: an IPv4 address or /64, a /56, a /48. What editors see counts all.
 */
export const COUNTED_A_NETWORK = [3, 5, 6] as const

export type Search = Sender & {
  /** Normalised by the search's own analyser. */
  readonly query: string
  readonly day: Day
  /** Articles it found. */
  readonly total: number
  /** Whether the reader opened one of them; which one is not kept. */
  readonly isOpened?: boolean
}

export type DailySearches = {
  readonly query: string
  readonly day: Day
  /** Distinct readers on that day. */
  readonly readers: number
  /** Distinct networks among them, within the caps: what 大家都在搜 goes by. */
  readonly networks: number
  /** What the newest of them found. */
  readonly total: number
  /** Of the readers, those who opened one of the results. */
  readonly opened: number
}

export const VOTE_REASONS = ['mismatch', 'unclear', 'unsolved', 'outdated', 'other'] as const
export type VoteReason = (typeof VOTE_REASONS)[number]

export type Vote = Sender & {
  readonly slug: string
  readonly revision: string
  readonly day: Day
  /** Milliseconds since the epoch, for the inbox. */
  readonly at: number
  readonly helpful: boolean
  readonly reason?: VoteReason
  /** Id of the step (or section) at which it failed. */
  readonly step?: string
  /** At most 500 characters, personal data masked already. */
  readonly words?: string
  /** From an earlier answer, when the device kept it. */
  readonly receipt?: Receipt
}

export type VoteCount = {
  readonly slug: string
  readonly revision: string
  readonly helpful: number
  readonly unhelpful: number
  readonly reasons: Readonly<Partial<Record<VoteReason, number>>>
  /** Of these, the ones within the caps of a network: what readers are shown. */
  readonly counted: { readonly helpful: number; readonly unhelpful: number }
}

export type Stuck = Sender & {
  readonly slug: string
  readonly revision: string
  readonly step: string
  readonly day: Day
}

export type StuckCount = {
  readonly slug: string
  readonly revision: string
  readonly step: string
  readonly count: number
  /** Of these, the ones within the caps of a network: what readers may be told. */
  readonly counted: number
}

export type StepDay = {
  readonly slug: string
  readonly revision: string
  readonly step: string
  readonly day: Day
  /** Networks in which somebody was stuck at the step that day. */
  readonly stuck: number
  /** Networks from which a vote said 界面不一样 of the step that day. */
  readonly mismatch: number
}

export type Onward = Sender & {
  /** The article in which the reader was stuck. */
  readonly slug: string
  /** The one that was opened from its page then. */
  readonly to: string
  readonly day: Day
}

export type OnwardDay = {
  readonly slug: string
  readonly to: string
  readonly day: Day
  /** Of an IPv6 address its /48. */
  readonly networks: number
}

export const COMMENT_STATES = ['open', 'doing', 'done'] as const
/** 未处理, 处理中, 已解决. */
export type CommentState = (typeof COMMENT_STATES)[number]

export type Comment = {
  readonly receipt: Receipt
  readonly slug: string
  readonly revision: string
  readonly at: number
  /** `undefined` once the vote is forgotten and its words alone are left. */
  readonly helpful?: boolean
  readonly reason?: VoteReason
  readonly step?: string
  readonly words: string
  readonly state: CommentState
}

/** Comments that are given at once, unless told. */
export const COMMENTS_AT_ONCE = 100

export type CommentCount = { readonly slug: string; readonly comments: number }

export type CommentFilter = {
  readonly state?: CommentState
  readonly slug?: string
  /** Only those with these characters in their words; capitals of ASCII are the same as small ones. */
  readonly containing?: string
  /** Only these. */
  readonly receipts?: readonly Receipt[]
  /** Only those of this moment (`at`) and older ones. */
  readonly upTo?: number
}

/** So many of them, newest first. */
export type CommentPage = CommentFilter & {
  /** At most this many, `COMMENTS_AT_ONCE` unless told. */
  readonly limit?: number
  /** Only those older than this moment (`at`), for paging. */
  readonly before?: number
}

export type StoredRevision = {
  readonly slug: string
  /** Hash of the article's text as it is. */
  readonly contentHash: string
  /** The revision that votes belong to; stays when only a typo was fixed. */
  readonly revision: string
  /** What a later text is compared with; its form belongs to `revision.ts`. */
  readonly fingerprint: string
  /** Milliseconds since the epoch when this text was first seen. */
  readonly at: number
}

export type EndedSession = {
  readonly id: string
  /** Milliseconds since the epoch; after it nobody asks any more. */
  readonly expiresAt: number
}
