import { TitleText } from '@/components/article/title-text'
import type { ArticleLink } from '@/lib/content/types'
import type { AppSearch } from '@/lib/page-data/app-search'
import type { Phone } from '@/lib/page-data/official-service'
import { articleUrl } from '@/lib/url'

export type StuckHelpProps = {
  /** Where most went who were stuck in this article. */
  readonly onward?: ArticleLink
  readonly search?: AppSearch
  /** The articles that help most likely, when this one does not. */
  readonly related: readonly ArticleLink[]
  readonly service?: Phone
}

/** Reasons in one tap, as they are sent: those that the votes do not know are words. */
const REASONS = [
  { label: '找不到按钮', reason: 'other', words: '找不到按钮' },
  { label: '界面不一样', reason: 'mismatch' },
  { label: '有报错', reason: 'unsolved', words: '有报错' },
] as const

/**
 * Help for who is stuck at a step, at once: the app's own search, other articles, the official service, and
 * then why. Waits in a template; `showStuckHelp` puts it under the step.
 */
export function StuckHelp({ onward, search, related, service }: StuckHelpProps) {
  return (
    <template data-stuck-help>
      <section className="stuck-help" aria-label="卡住了，先试这几样" tabIndex={-1}>
        <p>
          <b>卡住了？先试这几样：</b>
        </p>
        <ul>
          {onward && <Other words="别人卡住后看得最多的" article={onward} />}
          {search && (
            <li>
              在{search.where}里搜「<span data-place={search.root}>{search.place}</span>
              」，往往直接到那一页。
            </li>
          )}
          {related.map((article) => (
            <Other key={article.slug} words="换一篇看看" article={article} />
          ))}
          {service && (
            <li>
              {service.owner}：<a href={`tel:${service.number}`}>{service.number}</a>
            </li>
          )}
        </ul>
        <p>卡在哪里？点一下，编辑照着改。</p>
        <p className="actions">
          {REASONS.map(({ label, reason, ...more }) => (
            <button
              key={label}
              type="button"
              className="button"
              data-reason={reason}
              data-words-sent={'words' in more ? more.words : undefined}
              aria-pressed="false"
            >
              {label}
            </button>
          ))}
          <a className="button" href="#helpful" data-other>
            其他
          </a>
        </p>
        <p role="status" />
      </section>
    </template>
  )
}

type OtherProps = { readonly words: string; readonly article: ArticleLink }

function Other({ words, article }: OtherProps) {
  return (
    <li>
      {words}：
      <a href={articleUrl(article.slug)} className="title">
        <TitleText title={article.title} />
      </a>
    </li>
  )
}
