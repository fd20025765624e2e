import type { DataHash } from '@/lib/page-data/data-hash'
import type { PublishedPage } from '@/lib/page-data/published-pages'

/** A page with what it was derived to. */
export type DerivedPage = PublishedPage & { readonly hash: DataHash }

/** Which pages must be rendered. */
export type RenderPlan = {
  /** Before the publication is served. */
  readonly now: readonly DerivedPage[]
  /** Once it is served: only what stands beside their text has changed. */
  readonly behind: readonly DerivedPage[]
  /** Pages that are as they were. */
  readonly same: number
  /** Addresses that are no more. */
  readonly removed: readonly string[]
}

/** As many pages are rendered in two seconds on a small machine. */
const MOST_AT_ONCE = 250

/**
 * Compares what pages show with what they were rendered from. New pages and those whose own part has
 * changed come first: an article that moves from one page of a list to the next must stand on one of them at
 * every moment. Where there are too many, those follow behind that only have something else beside their
 * text (最新文章, counts).
 *
 * @param mostAtOnce beyond so many pages some follow behind
 */
export function planRendering(
  pages: readonly DerivedPage[],
  before: Readonly<Record<string, DataHash>>,
  mostAtOnce = MOST_AT_ONCE,
): RenderPlan {
  const isOwn = ({ address, hash }: DerivedPage) => hash.own !== before[address]?.own
  const isBeside = ({ address, hash }: DerivedPage) => hash.beside !== before[address]?.beside
  const due = pages.filter((page) => isOwn(page) || isBeside(page))
  const areFew = due.length <= mostAtOnce
  const addresses = new Set(pages.map(({ address }) => address))
  return {
    now: areFew ? due : due.filter(isOwn),
    behind: areFew ? [] : due.filter((page) => !isOwn(page)),
    same: pages.length - due.length,
    removed: Object.keys(before).filter((address) => !addresses.has(address)),
  }
}
