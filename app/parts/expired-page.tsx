import { ExpiredArticle } from '@/components/article/expired-article'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { type ExpiredArticle as ExpiredSummary, getRecommended } from '@/lib/content/articles'
import { getCategory } from '@/lib/content/topics'
import { categoryUrl } from '@/lib/url'
import { Sidebar } from './sidebar'

export type ExpiredPageProps = { readonly article: ExpiredSummary }

/** The page at the address of an expired article. */
export function ExpiredPage({ article }: ExpiredPageProps) {
  const { slug, title, expiresAt } = article
  const category = getCategory(article.category)
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar except={slug} />}>
        <ExpiredArticle
          title={title}
          expiresAt={expiresAt}
          trail={[
            { href: '/', label: '首页' },
            ...(category ? [{ href: categoryUrl(category.slug), label: category.title }] : []),
          ]}
          articles={getRecommended(article)}
        />
      </PageShell>
    </StaticMarkup>
  )
}
