import type { Site } from '@/lib/checks/site'
import { findStale, type StaleLine } from './find-stale'
import { findOrphaned, type OrphanedLine } from './orphaned'
import { findOverlapping, type OverlapLine } from './overlapping'
import { reportArticles } from './report-article'
import { findThin, type ThinLine } from './thin'

/** Which published articles want an editor's care; what `npm run report -- --json` prints. */
export type Report = {
  /** How many published articles were looked at. */
  readonly articles: number
  readonly stale: readonly StaleLine[]
  readonly orphaned: readonly OrphanedLine[]
  readonly thin: readonly ThinLine[]
  readonly overlapping: readonly OverlapLine[]
}

/** Looks at all published articles at the moment of the site. */
export function buildReport(site: Site): Report {
  const articles = reportArticles(site)
  return {
    articles: articles.length,
    stale: findStale(articles, site.now),
    orphaned: findOrphaned(articles, site),
    thin: findThin(articles),
    overlapping: findOverlapping(articles),
  }
}
