import type { Store } from '@/lib/engagement/store'
import { type Revisions, syncRevisions } from '@/lib/engagement/sync-revisions'
import type { SiteContent } from './site-content'

/** Which revision a vote belongs to. */
export type RevisionLookup = {
  /** Of the page with that content hash, the current one without; `undefined` for a page that never was. */
  readonly find: (slug: string, contentHash?: string) => Promise<string | undefined>
  /** Of the current text, where it is known already. Never waits. */
  readonly peek: (slug: string) => string | undefined
}

/** How often the store is asked again for texts that another instance may have told it of. */
const RELOAD_MS = 10_000

/** Tells the store of the site's texts at first use, and again when the content is another. */
export function createRevisionLookup(
  openStore: () => Promise<Store>,
  content: SiteContent,
  now: () => Date,
): RevisionLookup {
  let loading: { readonly version: object; readonly at: number } | undefined
  let pending: Promise<Revisions> | undefined
  let ready: Revisions | undefined

  const load = (): Promise<Revisions> => {
    const mine = { version: content.version(), at: now().getTime() }
    loading = mine
    const sync = openStore().then((store) => syncRevisions(store, content.getTexts(), now()))
    pending = sync
    sync.then(
      (revisions) => {
        if (loading === mine) ready = revisions
      },
      () => {
        if (loading === mine) loading = undefined
      },
    )
    return sync
  }
  const current = () => (pending && loading?.version === content.version() ? pending : load())
  const isOld = () => loading && Math.abs(now().getTime() - loading.at) >= RELOAD_MS

  return {
    find: async (slug, contentHash) => {
      const find = (revisions: Revisions) =>
        contentHash === undefined ? revisions.current(slug) : revisions.of(slug, contentHash)
      return find(await current()) ?? (isOld() ? find(await load()) : undefined)
    },
    peek: (slug) => {
      current().catch(() => {
        // Whoever needs it is told; a page's numbers do without.
      })
      return ready?.current(slug)
    },
  }
}
