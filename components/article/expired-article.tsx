import { Breadcrumb } from '@/components/layout/breadcrumb'
import type { PlainLink } from '@/components/layout/plain-link'
import { SearchForm } from '@/components/search/search-form'
import type { ArticleLink, Instant } from '@/lib/content/types'
import { formatDate } from '@/lib/date'
import { splitQuestions } from '@/lib/text'
import { Recommended } from './recommended'
import { TitleText } from './title-text'

export type ExpiredArticleProps = {
  readonly title: string
  readonly expiresAt: Instant
  readonly trail: readonly PlainLink[]
  /** Where else the reader may find an answer. */
  readonly articles: readonly ArticleLink[]
}

/** Stands at the address of an article that has expired: why it is gone, and where to go on. */
export function ExpiredArticle({ title, expiresAt, trail, articles }: ExpiredArticleProps) {
  const [question = title] = splitQuestions(title)
  return (
    <div className="max-w-column text-body">
      <Breadcrumb trail={trail} />
      <div className="grid gap-5 py-4">
        <h1 className="text-h1">这篇文章已过期</h1>
        <p className="title text-h3">
          <TitleText title={title} />
        </p>
        <p>
          <time dateTime={expiresAt}>{formatDate(expiresAt)}</time>{' '}
          起，里面的做法可能行不通了，所以不再显示。下面的文章也许有你要的，也可以搜一下。
        </p>
        <SearchForm size="large" query={question.replace(/[?？]$/, '')} label="找现在的做法" />
      </div>
      <Recommended articles={articles} />
    </div>
  )
}
