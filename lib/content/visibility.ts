import { instantMs } from '@/lib/date'
import type { ArticleSummary, Instant } from './types'

/** At which moment, and for whom, articles are listed. */
export type Visibility = {
  readonly moment: Instant
  /** Drafts, scheduled and expired articles are shown too. */
  readonly preview: boolean
}

/** What decides whether readers see an article. */
export type Timing = Pick<ArticleSummary, 'draft' | 'publishedAt' | 'expiresAt'>

/** Whether readers see the article. Only this file knows drafts, schedules and expiry. */
export function isVisible(article: Timing, { moment, preview }: Visibility): boolean {
  return preview || (hasAppeared(article, moment) && !isOver(article, moment))
}

/** Whether its address has been given to readers: it is no draft and its time has come. */
export function hasAppeared(article: Timing, moment: Instant): boolean {
  return !article.draft && instantMs(article.publishedAt) <= instantMs(moment)
}

/** An article expires at this very second; it is visible up to the one before. */
function isOver({ expiresAt }: Timing, moment: Instant): boolean {
  return expiresAt !== undefined && instantMs(expiresAt) <= instantMs(moment)
}

/** The visible ones, newest first; of two at the same second the slug decides. */
export function visibleArticles<T extends Timing & Pick<ArticleSummary, 'slug'>>(
  articles: readonly T[],
  visibility: Visibility,
): readonly T[] {
  return articles
    .filter((article) => isVisible(article, visibility))
    .sort(
      (a, b) => instantMs(b.publishedAt) - instantMs(a.publishedAt) || (a.slug < b.slug ? -1 : 1),
    )
}

/** An article whose time is over. */
export type Expired<T extends Timing> = T & { readonly expiresAt: Instant }

/** Those that readers saw before, and in whose place they find that it has expired; none in a preview. */
export function expiredArticles<T extends Timing>(
  articles: readonly T[],
  { moment, preview }: Visibility,
): readonly Expired<T>[] {
  return articles.filter(
    (article): article is Expired<T> =>
      !preview && hasAppeared(article, moment) && isOver(article, moment),
  )
}

/** A moment at which the site has to be built again. */
export type Change<T> = {
  readonly at: Instant
  readonly kind: 'publish' | 'expire'
  readonly article: T
}

/**
 * What becomes visible or expires after the moment, soonest first; drafts do neither.
 */
export function comingChanges<T extends Timing>(
  articles: readonly T[],
  moment: Instant,
): readonly Change<T>[] {
  const now = instantMs(moment)
  return articles
    .filter(({ draft }) => !draft)
    .flatMap((article): readonly Change<T>[] => {
      const { publishedAt, expiresAt } = article
      return [
        { at: publishedAt, kind: 'publish', article },
        ...(expiresAt ? [{ at: expiresAt, kind: 'expire' as const, article }] : []),
      ]
    })
    .filter(({ at }) => instantMs(at) > now)
    .sort((a, b) => instantMs(a.at) - instantMs(b.at))
}

/** When the site must be built next; `undefined` when nothing waits. */
export function nextChange(articles: readonly Timing[], moment: Instant): Instant | undefined {
  return comingChanges(articles, moment)[0]?.at
}
