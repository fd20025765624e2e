import { getArticlesInCategory } from '@/lib/content/articles'
import { getFilledCategories } from '@/lib/content/topics'
import type { LlmsFacts } from '@/lib/seo/llms'
import { articleMarkdownUrl, categoryUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'

/** Articles of a category that are named. */
const NAMED = 10

/** All that `llms.txt` shows. */
export type LlmsData = LlmsFacts & {
  readonly kind: 'llms'
  readonly beside: Readonly<Record<string, never>>
}

export function llmsData(): LlmsData {
  const { name, description } = siteConfig
  const groups = getFilledCategories().map(({ slug, title }) => {
    const articles = getArticlesInCategory(slug).filter(({ noindex }) => !noindex)
    const rows = articles.slice(0, NAMED).map((article) => ({
      title: article.title,
      path: articleMarkdownUrl(article.slug),
      summary: article.summary,
    }))
    return { title, path: categoryUrl(slug), rows, total: articles.length }
  })
  const filled = groups.filter(({ rows }) => rows.length > 0)
  return { kind: 'llms', name, description, groups: filled, beside: {} }
}
