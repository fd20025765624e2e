import {
  getArticles,
  getArticlesByAuthor,
  getArticlesInCategory,
  getExpiredArticles,
  getTags,
} from '@/lib/content/articles'
import { countPages } from '@/lib/content/paging'
import { getAuthors, getCategories, getPages, getTopics } from '@/lib/content/topics'
import { HOT_PERIODS } from '@/lib/engagement/hot'
import { sitemapPartPath, sitemapParts } from '@/lib/seo/sitemap'
import {
  articleUrl,
  authorUrl,
  categoryUrl,
  hotUrl,
  latestUrl,
  pageFile,
  pageUrl,
  savedUrl,
  searchUrl,
  tagUrl,
  topicUrl,
} from '@/lib/url'
import { siteConfig } from '@/site.config'
import { articleView } from './article-view'
import { feedView, sitemapView } from './feed-view'
import { homeView } from './home-view'
import { authorView, categoryView, latestView, tagView } from './list-view'
import { llmsView } from './llms-view'
import {
  feedbackView,
  hotView,
  notFoundView,
  pageView,
  savedView,
  searchView,
  tagsView,
} from './other-views'
import { topicsView, topicView } from './topic-view'

/** All that one address shows. */
export type SiteView = {
  /** As a browser asks for it. */
  readonly address: string
  /** Where it lies in the folder of the site. */
  readonly file: string
  /** What is the page's own, and under `beside` what it shares with many others. */
  readonly view: { readonly kind: string; readonly beside: object } & object
}

/** No page has this address, and so it shows the page for what is not there. */
export const NOT_FOUND_ADDRESS = '/no/page/has/this/address'
/** Not linked from anywhere: what the server shows when it fails. */
export const ERROR_ADDRESS = '/error-page'

/** Every address of the site that content decides about, with all that it shows. */
export function siteViews(): readonly SiteView[] {
  const answered = [...getArticles(), ...getExpiredArticles()]
  return [
    one('/', homeView()),
    ...answered.flatMap(({ slug }) => one(articleUrl(slug), articleView(slug))),
    ...pages(getArticles().length, latestUrl, latestView),
    ...getCategories().flatMap(({ slug }) =>
      pages(
        getArticlesInCategory(slug).length,
        (page) => categoryUrl(slug, page),
        (page) => categoryView(slug, page),
      ),
    ),
    ...getTags().flatMap(({ tag, count }) =>
      pages(
        count,
        (page) => tagUrl(tag, page),
        (page) => tagView(tag, page),
      ),
    ),
    ...getAuthors().flatMap(({ slug }) =>
      pages(
        getArticlesByAuthor(slug).length,
        (page) => authorUrl(slug, page),
        (page) => authorView(slug, page),
      ),
    ),
    one('/topics', topicsView()),
    ...getTopics().flatMap(({ slug }) => one(topicUrl(slug), topicView(slug))),
    one('/tags', tagsView()),
    ...getPages().flatMap(({ slug }) => one(pageUrl(slug), pageView(slug))),
    ...HOT_PERIODS.map((period) => one(hotUrl(period), hotView(period))),
    one(searchUrl(), searchView()),
    one('/feedback', feedbackView()),
    ...(siteConfig.offline ? one(savedUrl(), savedView()) : []),
    one(NOT_FOUND_ADDRESS, notFoundView(), '404.html'),
    one(ERROR_ADDRESS, { kind: 'error', beside: {} }, '500.html'),
    one('/feed.xml', feedView(), 'feed.xml'),
    one('/feed.json', feedView(), 'feed.json'),
    ...sitemapViews(),
    one('/llms.txt', llmsView(), 'llms.txt'),
    one('/manifest.webmanifest', { kind: 'manifest', beside: {} }, 'manifest.webmanifest'),
  ].flat()
}

/** The sitemap in both forms, in as many files as it needs, and robots.txt, which names them. */
function sitemapViews() {
  const parts = sitemapParts(sitemapView().entries)
  const files = parts.flatMap((entries, index) =>
    (['xml', 'txt'] as const).map((ending) => {
      const address = sitemapPartPath(index + 1, parts.length, ending)
      const view = { kind: 'sitemap', entries, beside: {} }
      return one(address, view, address.slice(1))
    }),
  )
  const names = { kind: 'sitemap-index', parts: parts.length, beside: {} }
  return [
    ...files,
    ...(parts.length > 1 ? [one('/sitemap.xml', names, 'sitemap.xml')] : []),
    one('/robots.txt', { ...names, kind: 'robots' }, 'robots.txt'),
  ]
}

type View = SiteView['view']

function one(
  address: string,
  view: View | undefined,
  file = pageFile(address),
): readonly SiteView[] {
  return view ? [{ address, view, file }] : []
}

function pages(
  total: number,
  addressOf: (page: number) => string,
  viewOf: (page: number) => View | undefined,
): readonly SiteView[] {
  return Array.from({ length: countPages(total, siteConfig.pageSize) }, (_, index) => {
    const [address, view] = [addressOf(index + 1), viewOf(index + 1)]
    return view ? { address, view, file: pageFile(address) } : undefined
  }).filter((each) => each !== undefined)
}
