import { COMMENT_STATE_NAMES } from '@/lib/engagement/insights/insight-words'
import { COMMENT_STATES, type CommentState } from '@/lib/engagement/store'
import { forEditors } from '@/lib/studio/guard'
import { countOpenComments } from '@/lib/studio/load'
import { respondMessage } from '@/lib/studio/message'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { Tabs } from '@/lib/studio/parts/tabs'
import { readForm } from '@/lib/studio/read-form'
import { respondPage, seeOther } from '@/lib/studio/respond'
import { commentCard } from '@/lib/studio/show-comment'

const PAGE = 30

const EMPTY: Readonly<Record<CommentState, string>> = {
  open: '没有要处理的留言。',
  doing: '没有正在处理的留言。',
  done: '还没有处理完的留言。',
}

/** GET /studio/comments: the inbox, one state at a time, newest first. */
export const showComments = forEditors(async (request, studio) => {
  const query = new URL(request.url).searchParams
  const state = COMMENT_STATES.find((each) => each === query.get('state')) ?? 'open'
  const before = readMoment(query.get('before'))
  const moved = COMMENT_STATES.find((each) => each === query.get('moved'))
  // One more than is shown tells whether there are older ones.
  const found = await studio.store().getComments({ state, before, limit: PAGE + 1 })
  const shown = found.slice(0, PAGE)
  const last = shown.at(-1)
  const articles = studio.articles()
  const body = (
    <>
      <h1>留言</h1>
      {moved && <p role="status">已标为{COMMENT_STATE_NAMES[moved]}。</p>}
      <StudioSection
        id="inbox"
        title={COMMENT_STATE_NAMES[state]}
        note="读者投票时写的话，里面的手机号、邮箱等已经遮住。"
        csv="/studio/csv/comments.csv"
      >
        <Tabs
          label="状态"
          items={COMMENT_STATES.map((each) => ({
            href: `/studio/comments?state=${each}`,
            label: COMMENT_STATE_NAMES[each],
            isCurrent: each === state,
          }))}
        />
        {shown.length === 0 && <p className="studio-empty">{EMPTY[state]}</p>}
        {shown.map((comment) =>
          commentCard(comment, articles, { back: `/studio/comments?state=${state}` }),
        )}
        {state !== 'done' && shown.length > 1 && (
          <MoveAll state={state} receipts={shown.map(({ receipt }) => receipt)} />
        )}
        {found.length > PAGE && last && (
          <p>
            <a href={`/studio/comments?state=${state}&before=${last.at}`}>看更早的</a>
          </p>
        )}
      </StudioSection>
    </>
  )
  const openComments = await countOpenComments(studio)
  return respondPage(request, studio, {
    title: '留言',
    current: '/studio/comments',
    openComments,
    body,
  })
})

/** One tap for a page of them: whoever writes by machine writes many. */
function MoveAll(props: { readonly state: CommentState; readonly receipts: readonly string[] }) {
  return (
    <form method="post" action="/studio/comments" className="studio-states">
      {props.receipts.map((receipt) => (
        <input key={receipt} type="hidden" name="receipt" value={receipt} />
      ))}
      <input type="hidden" name="back" value={`/studio/comments?state=${props.state}`} />
      <button type="submit" name="state" value="done">
        本页 {props.receipts.length} 条都标为{COMMENT_STATE_NAMES.done}
      </button>
    </form>
  )
}

/** POST /studio/comments: moves one comment or a page of them, then back to where they were seen. */
export const moveComment = forEditors(async (request, studio) => {
  const form = await readForm(request)
  const receipts = form?.getAll('receipt').slice(0, PAGE) ?? []
  const state = COMMENT_STATES.find((each) => each === form?.get('state'))
  const isWhole = receipts.length > 0 && receipts.every((each) => /^[\w-]{1,64}$/.test(each))
  if (!state || !isWhole) {
    return respondMessage(request, studio, {
      status: 400,
      current: '/studio/comments',
      title: '没有收下',
      text: '提交的内容不完整。回到留言，再点一次。',
      link: { href: '/studio/comments', label: '回到留言' },
    })
  }
  const moved: boolean[] = []
  for (const receipt of receipts) moved.push(await studio.store().setCommentState(receipt, state))
  if (!moved.includes(true)) {
    return respondMessage(request, studio, {
      status: 404,
      current: '/studio/comments',
      title: '没有这条留言',
      text: '它可能已经过了保存的时间，被删掉了。',
      link: { href: '/studio/comments', label: '回到留言' },
    })
  }
  return seeOther(backTo(form?.get('back') ?? '', receipts[0] ?? '', state))
})

/** Only pages that show comments; on an article's own page the comment stays in sight. */
function backTo(back: string, receipt: string, state: CommentState): string {
  if (/^\/studio\/articles\/[\w%-]+$/.test(back)) return `${back}#c-${receipt}`
  const from = COMMENT_STATES.find((each) => back === `/studio/comments?state=${each}`) ?? 'open'
  return `/studio/comments?state=${from}&moved=${state}`
}

function readMoment(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
