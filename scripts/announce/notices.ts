import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/write-whole'
import type { DerivedPage } from '../publish/plan-rendering'
import { readPageHashes } from '../publish/publication'

/** What a publication changed, for search engines: addresses from the root of the site. */
export type Notice = { readonly changed: readonly string[]; readonly removed: readonly string[] }

/** Notices that wait for somebody to take them. */
const MOST_KEPT = 50

const folderOf = (root: string) => path.join(root, '.zhinan', 'announce', 'new')

/**
 * Which pages a publication shows otherwise than the one before, and which are gone. What stands beside the
 * text of a page (最新文章, counts) is no change of it; only pages that a search engine may list are named.
 *
 * @param listed addresses in the sitemap
 */
export function noticeOf(
  pages: readonly Pick<DerivedPage, 'address' | 'hash'>[],
  before: string | undefined,
  listed: ReadonlySet<string>,
  late: ReadonlySet<string>,
): Notice {
  const known = readPageHashes(before).pages
  const isNew = ({ address, hash }: Pick<DerivedPage, 'address' | 'hash'>) =>
    listed.has(address) && !late.has(address) && known[address]?.own !== hash.own
  const present = new Set(pages.map(({ address }) => address))
  return {
    changed: pages.filter(isNew).map(({ address }) => address),
    removed: Object.keys(known).filter((address) => !present.has(address)),
  }
}

/** Leaves a notice for whoever tells the search engines; it counts once the publication is there. */
export function leaveNotice(root: string, publication: string, notice: Notice): void {
  if (notice.changed.length + notice.removed.length === 0) return
  mkdirSync(folderOf(root), { recursive: true })
  writeWhole(path.join(folderOf(root), `${publication}.json`), JSON.stringify(notice))
  // Where nobody has a key nobody takes them.
  const names = readdirSync(folderOf(root)).sort()
  for (const name of names.slice(0, -MOST_KEPT)) rmSync(path.join(folderOf(root), name))
}

/**
 * Hands over the notices of publications that went live, oldest first; those of others are thrown away when
 * the next one has. They are gone once `take` has returned.
 */
export function takeNotices(root: string, take: (notices: readonly Notice[]) => void): void {
  const folder = folderOf(root)
  if (!existsSync(folder)) return
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const isPublished = (name: string) =>
    existsSync(path.join(root, '.zhinan', 'publications', path.parse(name).name))
  const last = names.findLastIndex(isPublished)
  if (last < 0) return
  const live = names.slice(0, last + 1).filter(isPublished)
  take(live.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
  for (const name of names.slice(0, last + 1)) rmSync(path.join(folder, name))
}
