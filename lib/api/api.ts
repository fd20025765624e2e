import { toDay } from '@/lib/date'
import type { TrustedProxies } from '@/lib/engagement/client-address'
import { createFailureLog } from '@/lib/engagement/failure-log'
import type { ReaderKeys } from '@/lib/engagement/reader-key'
import type { Day, Store } from '@/lib/engagement/store'
import { createLive, type Live } from './live'
import { createReaders, type Readers } from './readers'
import { createRevisionLookup, type RevisionLookup } from './revision-lookup'
import type { SiteContent } from './site-content'

/** What the API is made of; `createApi` adds the rest. */
export type ApiParts = {
  readonly openStore: () => Promise<Store>
  readonly content: SiteContent
  readonly keys: ReaderKeys
  readonly trusted: TrustedProxies
  /** The public address without trailing slash. */
  readonly siteUrl: string
  /** Single events are forgotten after so many days. */
  readonly retentionDays: number
  readonly now: () => Date
  /** Takes a line for the log. */
  readonly log: (line: string) => void
  /** Readers' signals say something else than the published pages. */
  readonly onUnpublished: () => void
}

/** All that answering a request takes; one a process. */
export type Api = Pick<ApiParts, 'openStore' | 'content' | 'siteUrl' | 'now'> & {
  readonly readers: Readers
  readonly live: Live
  readonly revisions: RevisionLookup
  /** Forgets old events, once a day; does not wait and does not fail. */
  readonly prune: () => void
  readonly report: (failure: unknown) => void
}

export function createApi(parts: ApiParts): Api {
  const { openStore, content, keys, trusted, siteUrl, now, log, onUnpublished } = parts
  const logFailure = createFailureLog(log, () => now().getTime())
  return {
    openStore,
    content,
    siteUrl,
    now,
    readers: createReaders(keys, trusted, now),
    live: createLive(openStore, content, now, onUnpublished),
    revisions: createRevisionLookup(openStore, content, now),
    prune: createPruning(parts),
    report: (failure) => {
      const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
      logFailure(new Error(text))
    },
  }
}

/** Readers' words outlive the votes that they came with by so much, unless they are 已解决 before. */
const WORDS_DAYS = 180

function createPruning({ openStore, retentionDays, now }: ApiParts): () => void {
  let pruned: Day | undefined
  return () => {
    const today = toDay(now())
    if (pruned === today) return
    pruned = today
    openStore()
      .then((store) =>
        store.prune(today - retentionDays, today - Math.max(WORDS_DAYS, retentionDays)),
      )
      .catch(() => {
        // The store logs its own failures; the next request tries again.
        pruned = undefined
      })
  }
}
