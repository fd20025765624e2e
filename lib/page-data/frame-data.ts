import { getArticles, getTags } from '@/lib/content/articles'
import { type LogoPicture, loadLogo } from '@/lib/content/brand'
import { loadIndex } from '@/lib/content/prepared-content'
import { getFilledCategories, getPages, getTopics } from '@/lib/content/topics'
import { siteConfig } from '@/site.config'

/** A list of the whole site that header and footer lead to. */
export type SiteList = 'latest' | 'hot' | 'topics' | 'tags'

/** What header and footer of every page take from the content. */
export type FrameData = {
  /** Categories of the navigation, in its order; those without an article wait for their first. */
  readonly navigation: readonly { readonly slug: string; readonly title: string }[]
  /** Standing pages such as 关于. */
  readonly pages: readonly { readonly slug: string; readonly title: string }[]
  /** Those in which there is something. */
  readonly lists: readonly SiteList[]
  /** In place of the seal. */
  readonly logo?: LogoPicture
}

const known = new WeakMap<object, FrameData>()

/** Header and footer; one object for all pages of an index. */
export function frameData(): FrameData {
  const index = loadIndex()
  const found = known.get(index) ?? buildFrame()
  known.set(index, found)
  return found
}

function buildFrame(): FrameData {
  const filled = new Map(getFilledCategories().map((category) => [category.slug, category]))
  const counts: Readonly<Record<SiteList, number>> = {
    latest: getArticles().length,
    hot: getArticles().length,
    topics: getTopics().length,
    tags: getTags().length,
  }
  return {
    navigation: siteConfig.navigation
      .flatMap((slug) => filled.get(slug) ?? [])
      .map(({ slug, title }) => ({ slug, title })),
    pages: getPages().map(({ slug, title }) => ({ slug, title })),
    logo: loadLogo(),
    lists: (['latest', 'hot', 'topics', 'tags'] as const).filter((list) => counts[list] > 0),
  }
}
