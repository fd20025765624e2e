import { HomeLink } from '@/components/feedback/home-link'
import { SearchForm } from '@/components/search/search-form'
import type { Category } from '@/lib/content/types'
import { categoryUrl } from '@/lib/url'

export type NotFoundProps = { readonly categories: readonly Pick<Category, 'slug' | 'title'>[] }

/** 404: says what may have happened and offers search with the address's own words filled in. */
export function NotFound({ categories }: NotFoundProps) {
  return (
    <div className="grid max-w-column gap-5 py-8 text-body" data-address-words>
      <h1 className="text-h1">没有这一页</h1>
      <p>地址可能少了几个字，文章也可能已经合并到别处。搜一下，多半还在。</p>
      <SearchForm size="large" />
      <h2 className="mt-4 text-h3">或者从分类里找</h2>
      <ul className="chips">
        {categories.map(({ slug, title }) => (
          <li key={slug}>
            <a href={categoryUrl(slug)}>{title}</a>
          </li>
        ))}
      </ul>
      <HomeLink />
    </div>
  )
}
