import type { SiteView } from '@/lib/views/site-views'
import type { ViewHash } from '@/lib/views/view-hash'

/** A page with what it was derived to. */
export type DerivedPage = SiteView & { readonly hash: ViewHash }

/** Which pages must be rendered. */
export type RenderPlan = {
  /** Before the publication is served. */
  readonly now: readonly DerivedPage[]
  /** Once it is served: only what stands beside their text has changed, or nobody comes there first. */
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
 * changed come first. Where there are too many, those follow behind that only have something else beside
 * their text (最新文章, counts), and then later pages of lists.
 *
 * @param mostAtOnce beyond so many pages some follow behind
 */
export function planRendering(
  pages: readonly DerivedPage[],
  before: Readonly<Record<string, ViewHash>>,
  mostAtOnce = MOST_AT_ONCE,
): RenderPlan {
  const ranked = pages.flatMap((page) => {
    const rank = rankOf(page, before[page.address])
    return rank === undefined ? [] : [{ page, rank }]
  })
  const limit = [2, 1, 0].find(
    (last) => last === 0 || ranked.filter(({ rank }) => rank <= last).length <= mostAtOnce,
  )
  const isNow = ({ rank }: { readonly rank: number }) => rank <= (limit ?? 0)
  const addresses = new Set(pages.map(({ address }) => address))
  return {
    now: ranked.filter(isNow).map(({ page }) => page),
    behind: ranked.filter((each) => !isNow(each)).map(({ page }) => page),
    same: pages.length - ranked.length,
    removed: Object.keys(before).filter((address) => !addresses.has(address)),
  }
}

/** `undefined` for a page that is as it was; a new page cannot wait. */
function rankOf({ hash, isLater }: DerivedPage, before: ViewHash | undefined): number | undefined {
  if (!before) return 0
  if (hash.own !== before.own) return isLater ? 1 : 0
  return hash.beside !== before.beside ? 2 : undefined
}
