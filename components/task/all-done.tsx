import { TitleText } from '@/components/article/title-text'
import type { ArticleLink } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'

export type AllDoneProps = {
  /** What the reader most likely wants to do next. */
  readonly next?: ArticleLink
}

/** What follows the last tick; stands hidden until then, and comes after the list that was finished. */
export function AllDone({ next }: AllDoneProps) {
  return (
    <section className="all-done" aria-labelledby="all-done" tabIndex={-1} data-all-done hidden>
      <h2 id="all-done" className="text-h3">
        全部完成
      </h2>
      <p>回到 App 里看一眼：结果和文章说的一样，就办好了。</p>
      {next && (
        <p>
          接着可以做：
          <a href={articleUrl(next.slug)} className="title text-accent underline">
            <TitleText title={next.title} />
          </a>
        </p>
      )}
      <p className="actions">
        <a className="button" href="#helpful">
          说说有没有帮助
        </a>
      </p>
    </section>
  )
}
