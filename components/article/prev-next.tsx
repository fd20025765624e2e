import { TitleText } from '@/components/article/title-text'
import type { ArticleLink } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'

export type PrevNextProps = { readonly previous?: ArticleLink; readonly next?: ArticleLink }

/** The neighbours within the category. */
export function PrevNext({ previous, next }: PrevNextProps) {
  if (!previous && !next) return null
  return (
    <nav
      className="prev-next mt-12 grid gap-3 text-ui @3xl:grid-cols-2"
      aria-label="上一篇和下一篇"
    >
      {previous && (
        <a
          href={articleUrl(previous.slug)}
          rel="prev"
          className="title rounded-press border border-rule px-4 py-3 hover:border-accent hover:text-accent"
        >
          <small className="block text-fact text-ink-soft">上一篇</small>
          <TitleText title={previous.title} />
        </a>
      )}
      {next && (
        <a
          href={articleUrl(next.slug)}
          rel="next"
          className="title rounded-press border border-rule px-4 py-3 hover:border-accent hover:text-accent @3xl:col-start-2 @3xl:text-end"
        >
          <small className="block text-fact text-ink-soft">下一篇</small>
          <TitleText title={next.title} />
        </a>
      )}
    </nav>
  )
}
