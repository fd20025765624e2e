import { ExpiredArticle } from '@/components/article/expired-article'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { Sidebar } from '@/components/lists/sidebar'
import type { ExpiredData } from '@/lib/page-data/article-data'
import { categoryUrl } from '@/lib/url'

export type ExpiredPageProps = { readonly data: ExpiredData }

/** The page at the address of an expired article. */
export function ExpiredPage({ data }: ExpiredPageProps) {
  const { title, expiresAt, category, recommended, beside } = data
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={beside.sidebar} cards={beside.cards} />}>
        <ExpiredArticle
          title={title}
          expiresAt={expiresAt}
          trail={[
            { href: '/', label: '首页' },
            ...(category ? [{ href: categoryUrl(category.slug), label: category.title }] : []),
          ]}
          articles={recommended}
        />
      </PageShell>
    </StaticMarkup>
  )
}
