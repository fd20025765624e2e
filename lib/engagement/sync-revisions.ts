import { setImmediate as nextTurn } from 'node:timers/promises'
import { groupBy } from '@/lib/group-by'
import { type CurrentText, decideRevision } from './revision'
import type { Store, StoredRevision } from './store'
import type { TextBlock } from './text-fingerprint'

/** Which revision a vote belongs to, by the article and the content hash of the page it was cast on. */
export type Revisions = {
  /** Of the article's text as it is now; `undefined` for an unknown slug. */
  readonly current: (slug: string) => string | undefined
  /** Of the text with that content hash, now or formerly; `undefined` for a text that never was. */
  readonly of: (slug: string, contentHash: string) => string | undefined
}

/** An article whose text is read only when it is not known yet. */
export type TextSource = Omit<CurrentText, 'blocks'> & {
  readonly loadBlocks: () => readonly TextBlock[]
}

/** So many are read before others get their turn: a site's first start must not stop its pages. */
const AT_ONCE = 10

/**
 * Tells the store of texts that it does not know yet. Each is compared with the article's known texts,
 * newest first, and joins the first whose revision it keeps; a text that was there before gets the
 * revision that it had. Instances that do it at once come to the same.
 */
export async function syncRevisions(
  store: Pick<Store, 'getRevisions' | 'saveRevisions'>,
  texts: readonly TextSource[],
  now: Date,
): Promise<Revisions> {
  const bySlug = groupBy(newestFirst(await store.getRevisions()), ({ slug }) => [slug])
  const known = new Map<string, string>()
  for (const list of bySlug.values()) {
    for (const each of list) known.set(keyOf(each.slug, each.contentHash), each.revision)
  }
  const unknown = texts.filter(({ slug, contentHash }) => !known.has(keyOf(slug, contentHash)))
  for (let start = 0; start < unknown.length; start += AT_ONCE) {
    const added = unknown.slice(start, start + AT_ONCE).map(({ loadBlocks, ...text }) => {
      const former = bySlug.get(text.slug) ?? []
      return joinRevision(former, { ...text, blocks: loadBlocks() }, now.getTime())
    })
    await store.saveRevisions(added)
    for (const each of added) known.set(keyOf(each.slug, each.contentHash), each.revision)
    await nextTurn()
  }
  const hashes = new Map(texts.map(({ slug, contentHash }) => [slug, contentHash]))
  return {
    current: (slug) => known.get(keyOf(slug, hashes.get(slug) ?? '')),
    of: (slug, contentHash) => known.get(keyOf(slug, contentHash)),
  }
}

function joinRevision(
  former: readonly StoredRevision[],
  text: CurrentText,
  now: number,
): StoredRevision {
  for (const previous of former) {
    const decided = decideRevision(previous, text, now)
    if (decided.revision === previous.revision) return decided
  }
  return decideRevision(undefined, text, now)
}

function newestFirst(revisions: readonly StoredRevision[]): readonly StoredRevision[] {
  return revisions.toSorted((a, b) => b.at - a.at || (a.contentHash < b.contentHash ? -1 : 1))
}

/** Slugs hold no space. */
function keyOf(slug: string, contentHash: string): string {
  return `${slug} ${contentHash}`
}
