import { HomeLink } from '@/components/feedback/home-link'
import { ReasonForm, type ReasonFormProps } from '@/components/feedback/reason-form'
import { VOTES_ADDRESS } from '@/components/feedback/vote-reasons'
import { SearchForm } from '@/components/search/search-form'
import type { ArticleSummary } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'

type VotedArticle = Pick<ArticleSummary, 'title'> & ReasonFormProps['article']

export type FeedbackContentProps =
  | {
      readonly state: 'helpful' | 'unhelpful' | 'explained'
      readonly article: VotedArticle
      readonly receipt?: string
    }
  | { readonly state: 'unknown' }

const WORDS = {
  helpful: { title: '谢谢，记下了', text: '有帮助就好。点错了也可以改：' },
  unhelpful: { title: '记下了', text: '再说说哪里不对，编辑照着改。下面的都可以不填。' },
  explained: { title: '谢谢，编辑会看到', text: '还想改的话，再填一次就是，以最后一次为准。' },
} as const

/** What follows a vote that was sent without JavaScript; without a vote, where to vote. */
export function FeedbackContent(props: FeedbackContentProps) {
  if (props.state === 'unknown') return <NoVote />
  const { state, article, receipt } = props
  const { title, text } = WORDS[state]
  const back = (
    <p>
      <a
        href={articleUrl(article.slug)}
        className="inline-flex min-h-11 items-center text-accent underline"
      >
        回到「{article.title}」
      </a>
    </p>
  )
  return (
    <div className="grid max-w-column gap-5 py-8 text-body">
      <h1 className="text-h1">{title}</h1>
      {state !== 'unhelpful' && back}
      <p>{text}</p>
      {state === 'helpful' ? (
        <ChangeForm article={article} receipt={receipt} />
      ) : (
        <ReasonForm article={article} receipt={receipt} place="own-page" />
      )}
      {state === 'unhelpful' && back}
    </div>
  )
}

function ChangeForm({ article, receipt }: { article: VotedArticle; receipt: string | undefined }) {
  return (
    <form method="post" action={VOTES_ADDRESS} aria-label="改成没解决">
      <input type="hidden" name="slug" value={article.slug} />
      <input type="hidden" name="contentHash" value={article.contentHash} />
      {receipt && <input type="hidden" name="receipt" value={receipt} />}
      <button type="submit" className="button" name="helpful" value="no">
        改成没解决
      </button>
    </form>
  )
}

function NoVote() {
  return (
    <div className="grid max-w-column gap-5 py-8 text-body">
      <h1 className="text-h1">说说文章有没有帮助</h1>
      <p>打开一篇文章，在末尾点「有帮助」或「没解决」。这里没有找到你说的那一篇，可以搜一下。</p>
      <SearchForm size="large" label="找文章" />
      <HomeLink />
    </div>
  )
}
