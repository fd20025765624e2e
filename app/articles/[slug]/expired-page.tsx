import { ExpiredArticle } from '@/components/article/expired-article'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { Sidebar } from '@/components/lists/sidebar'
import { categoryUrl } from '@/lib/url'
import type { ExpiredView } from '@/lib/views/article-view'

export type ExpiredPageProps = { readonly view: ExpiredView }

/** The page at the address of an expired article. */
export function ExpiredPage({ view }: ExpiredPageProps) {
  const { title, expiresAt, category, recommended, beside } = view
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar view={beside.sidebar} cards={beside.cards} />}>
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
