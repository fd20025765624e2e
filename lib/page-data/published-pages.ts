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
import { articleData } from './article-data'
import { feedData, sitemapData } from './feed-data'
import { homeData } from './home-data'
import { authorData, categoryData, latestData, tagData } from './list-data'
import { llmsData } from './llms-data'
import {
  feedbackData,
  hotData,
  notFoundData,
  plainPageData,
  savedData,
  searchData,
  tagsData,
} from './other-pages'
import { topicData, topicsData } from './topic-data'

/** All that one address shows. */
export type PublishedPage = {
  /** As a browser asks for it. */
  readonly address: string
  /** Where it lies in the folder of the site. */
  readonly file: string
  /** What is the page's own, and under `beside` what it shares with many others. */
  readonly data: { readonly kind: string; readonly beside: object } & object
}

/** No page has this address, and so it shows the page for what is not there. */
export const NOT_FOUND_ADDRESS = '/no/page/has/this/address'
/** Not linked from anywhere: what the server shows when it fails. */
export const ERROR_ADDRESS = '/error-page'

/** Every address of the site that content decides about, with all that it shows. */
export function publishedPages(): readonly PublishedPage[] {
  const answered = [...getArticles(), ...getExpiredArticles()]
  return [
    one('/', homeData()),
    ...answered.flatMap(({ slug }) => one(articleUrl(slug), articleData(slug))),
    ...pages(getArticles().length, latestUrl, latestData),
    ...getCategories().flatMap(({ slug }) =>
      pages(
        getArticlesInCategory(slug).length,
        (page) => categoryUrl(slug, page),
        (page) => categoryData(slug, page),
      ),
    ),
    ...getTags().flatMap(({ tag, count }) =>
      pages(
        count,
        (page) => tagUrl(tag, page),
        (page) => tagData(tag, page),
      ),
    ),
    ...getAuthors().flatMap(({ slug }) =>
      pages(
        getArticlesByAuthor(slug).length,
        (page) => authorUrl(slug, page),
        (page) => authorData(slug, page),
      ),
    ),
    one('/topics', topicsData()),
    ...getTopics().flatMap(({ slug }) => one(topicUrl(slug), topicData(slug))),
    one('/tags', tagsData()),
    ...getPages().flatMap(({ slug }) => one(pageUrl(slug), plainPageData(slug))),
    ...HOT_PERIODS.map((period) => one(hotUrl(period), hotData(period))),
    one(searchUrl(), searchData()),
    one('/feedback', feedbackData()),
    ...(siteConfig.offline ? one(savedUrl(), savedData()) : []),
    one(NOT_FOUND_ADDRESS, notFoundData(), '404.html'),
    one(ERROR_ADDRESS, { kind: 'error', beside: {} }, '500.html'),
    one('/feed.xml', feedData(), 'feed.xml'),
    one('/feed.json', feedData(), 'feed.json'),
    ...sitemapPages(),
    one('/llms.txt', llmsData(), 'llms.txt'),
    one('/manifest.webmanifest', { kind: 'manifest', beside: {} }, 'manifest.webmanifest'),
  ].flat()
}

/** The sitemap in both forms, in as many files as it needs, and robots.txt, which names them. */
function sitemapPages() {
  const parts = sitemapParts(sitemapData().entries)
  const files = parts.flatMap((entries, index) =>
    (['xml', 'txt'] as const).map((ending) => {
      const address = sitemapPartPath(index + 1, parts.length, ending)
      const data = { kind: 'sitemap', entries, beside: {} }
      return one(address, data, address.slice(1))
    }),
  )
  const names = { kind: 'sitemap-index', parts: parts.length, beside: {} }
  return [
    ...files,
    ...(parts.length > 1 ? [one('/sitemap.xml', names, 'sitemap.xml')] : []),
    one('/robots.txt', { ...names, kind: 'robots' }, 'robots.txt'),
  ]
}

type PageData = PublishedPage['data']

function one(
  address: string,
  data: PageData | undefined,
  file = pageFile(address),
): readonly PublishedPage[] {
  return data ? [{ address, data, file }] : []
}

function pages(
  total: number,
  addressOf: (page: number) => string,
  dataOf: (page: number) => PageData | undefined,
): readonly PublishedPage[] {
  return Array.from({ length: countPages(total, siteConfig.pageSize) }, (_, index) => {
    const [address, data] = [addressOf(index + 1), dataOf(index + 1)]
    return data ? { address, data, file: pageFile(address) } : undefined
  }).filter((each) => each !== undefined)
}
