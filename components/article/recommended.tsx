import { TitleText } from '@/components/article/title-text'
import type { ArticleLink } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'

export type RecommendedProps = { readonly articles: readonly ArticleLink[] }

/** 推荐阅读: where to go when this article was not quite the right one. */
export function Recommended({ articles }: RecommendedProps) {
  if (articles.length === 0) return null
  return (
    <section className="recommended mt-12" aria-labelledby="recommended">
      <h2 id="recommended" className="mb-2 text-h2">
        推荐阅读
      </h2>
      <ul className="ruled-list">
        {articles.map(({ slug, title }) => (
          <li key={slug}>
            <a
              href={articleUrl(slug)}
              className="title block py-3 leading-normal text-accent hover:underline"
            >
              <TitleText title={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
