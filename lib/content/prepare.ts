import { parseBody } from '@/lib/markdown/parse-body'
import { blocked } from './kinds/blocked'
import { redirectsKind } from './kinds/redirects'
import { loadDataFile } from './load-data-file'
import { type ContentIndex, loadIndex } from './prepared-content'
import { buildRelated } from './related'
import { toAuthor, toCategories, toPage, toPinned, toTopic } from './reshape'
import type { Documents } from './source'
import type { ArticleSummary } from './types'
import { expiredArticles, type Visibility, visibleArticles } from './visibility'

/** How many related articles are kept for each; a page shows fewer. */
const RELATED = 12

export type PrepareOptions = Visibility & {
  readonly root: string
  readonly siteUrl: string
  /** Changes when the code that parses changes: what an older parser made is then not reused. */
  readonly toolsVersion: string
}

/** All of the index that is not made of articles. */
export type SiteLists = Pick<
  ContentIndex,
  'categories' | 'topics' | 'authors' | 'pages' | 'pinned' | 'blockedSearches' | 'oldAddresses'
>

/**
 * The index of documents whose articles have been prepared. `related`: those of an earlier index, to
 * save the time of finding them anew.
 */
export function prepareIndex(
  documents: Documents,
  articles: readonly ArticleSummary[],
  { root, moment, preview, toolsVersion }: PrepareOptions,
  related: ContentIndex['related'] = findRelated(articles, { moment, preview }),
): ContentIndex {
  const lists = prepareLists(documents, root)
  // What `npm run dev` saves is read again by the next build.
  return { moment, preview, toolsVersion, articles, bodies: {}, ...lists, related }
}

export function prepareLists(documents: Documents, root: string): SiteLists {
  return {
    categories: toCategories(documents.categories),
    topics: documents.topics.map((topic) => toTopic(topic, parseBody(topic.body.raw))),
    authors: documents.authors.map((author) => toAuthor(author, parseBody(author.body.raw))),
    pages: documents.pages.map((page) => toPage(page, parseBody(page.body.raw))),
    pinned: toPinned(documents.pinned),
    blockedSearches: loadDataFile(root, blocked)?.words ?? [],
    oldAddresses: loadDataFile(root, redirectsKind)?.redirects ?? [],
  }
}

/** The nearest others of each article, by slug, for `related` of the index. */
export function findRelated(articles: readonly ArticleSummary[], visibility: Visibility) {
  return Object.fromEntries(buildRelated(answered(articles, visibility), RELATED))
}

/** All that `findRelated` looks at; while it is the same, so is what it finds. */
export function relatedBasis(articles: readonly ArticleSummary[], visibility: Visibility) {
  return answered(articles, visibility).map(({ slug, title, category, tags, topics }) => [
    slug,
    title,
    category,
    tags,
    topics,
  ])
}

/** Of expired articles too, whose pages lead on; who shows the lists leaves out what is not visible. */
function answered(articles: readonly ArticleSummary[], visibility: Visibility) {
  return [...visibleArticles(articles, visibility), ...expiredArticles(articles, visibility)]
}

/** What the last run made, unless another parser made it. */
export function reusableArticles(
  root: string,
  toolsVersion: string,
): ReadonlyMap<string, ArticleSummary> {
  const before = tryLoadIndex(root)
  if (before?.toolsVersion !== toolsVersion) return new Map()
  return new Map(before.articles.map((article) => [article.slug, article]))
}

function tryLoadIndex(root: string): ContentIndex | undefined {
  try {
    return loadIndex(root)
  } catch {
    // None yet, or one that an older version wrote: everything is parsed anew.
    return undefined
  }
}
