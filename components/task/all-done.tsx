import { TitleText } from '@/components/article/title-text'
import type { ArticleLink } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'

export type AllDoneProps = {
  /** The editor's words on what there is to see when it worked. */
  readonly done?: string
  /** What the reader most likely wants to do next. */
  readonly next?: ArticleLink
}

/** What follows the last tick; stands hidden until then, and comes after the list that was finished. */
export function AllDone({ done, next }: AllDoneProps) {
  return (
    <section className="all-done" aria-labelledby="all-done" tabIndex={-1} data-all-done hidden>
      <h2 id="all-done" className="text-h3">
        全部完成
      </h2>
      <p>
        {done
          ? `最后看一眼：${done}`
          : '最后看一眼：结果和文章开头说的一样，就办好了；不一样，回到那一步点「卡在这一步」。'}
      </p>
      {next && (
        <p>
          接着可以做：
          <a href={articleUrl(next.slug)} className="title text-accent">
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
