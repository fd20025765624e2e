import type { ReactNode } from 'react'
import { COMMENT_STATE_NAMES } from '@/lib/engagement/insights/insight-words'
import { COMMENT_STATES, type CommentCount, type CommentState } from '@/lib/engagement/store'
import {
  type CommentChoice,
  commentFilter,
  commentsUrl,
  readCommentChoice,
} from '@/lib/studio/comment-choice'
import { forEditors } from '@/lib/studio/guard'
import { respondMessage } from '@/lib/studio/message'
import { CommentFilterForm } from '@/lib/studio/parts/comment-filter-form'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { Tabs } from '@/lib/studio/parts/tabs'
import { readForm } from '@/lib/studio/read-form'
import { respondPage, respondToEditor, seeOther } from '@/lib/studio/respond'
import { commentCard } from '@/lib/studio/show-comment'
import type { Studio, StudioArticle } from '@/lib/studio/studio'

const PAGE = 50
/** Articles offered to choose from. */
const CHOICES = 100

const EMPTY: Readonly<Record<CommentState, string>> = {
  open: '没有要处理的留言。',
  doing: '没有正在处理的留言。',
  done: '还没有处理完的留言。',
}

/** GET /studio/comments: the inbox, one state at a time, newest first, of one article or with some words. */
export const showComments = forEditors(async (request, studio) => {
  const query = new URL(request.url).searchParams
  const choice = readCommentChoice(query)
  const { state, article, words } = choice
  const filter = commentFilter(choice)
  const before = readMoment(query.get('before'))
  // One more than is shown tells whether there are older ones.
  const found = await studio.store().getComments({ ...filter, before, limit: PAGE + 1 })
  const all = total(await studio.store().countComments(filter))
  const shown = found.slice(0, PAGE)
  const last = shown.at(-1)
  const articles = studio.articles()
  const back = commentsUrl(choice)
  const body = (
    <>
      <h1>留言</h1>
      {movedLine(query)}
      <StudioSection
        id="inbox"
        title={COMMENT_STATE_NAMES[state]}
        note="读者投票时写的话，里面的手机号、邮箱等已经遮住。"
        csv="/studio/csv/comments.csv"
      >
        <Tabs
          label="状态"
          items={COMMENT_STATES.map((each) => ({
            href: commentsUrl({ ...choice, state: each }),
            label: COMMENT_STATE_NAMES[each],
            isCurrent: each === state,
          }))}
        />
        <CommentFilterForm
          choice={choice}
          articles={await choices(studio, state, articles, article)}
        />
        {shown.length === 0 && (
          <p className="studio-empty">{article || words ? '没有这样的留言。' : EMPTY[state]}</p>
        )}
        {shown.map((comment) => commentCard(comment, articles, { back, selectedBy: 'selected' }))}
        {shown.length > 0 && <MoveSelected state={state} back={back} />}
        {all > 1 && state !== 'done' && (
          <MoveAll choice={choice} count={all} upTo={found[0]?.at ?? 0} />
        )}
        {found.length > PAGE && last && (
          <p>
            <a href={commentsUrl(choice, { before: String(last.at) })}>看更早的</a>
          </p>
        )}
      </StudioSection>
    </>
  )
  return respondToEditor(request, studio, {
    title: '留言',
    current: '/studio/comments',
    body,
  })
})

function movedLine(query: URLSearchParams): ReactNode {
  const moved = COMMENT_STATES.find((each) => each === query.get('moved'))
  const count = readMoment(query.get('count')) ?? 1
  if (!moved) return undefined
  return (
    <p role="status">
      {count > 1 ? `${count} 条` : ''}已标为{COMMENT_STATE_NAMES[moved]}。
    </p>
  )
}

/** The articles to choose from, and the chosen one even where nothing is left on it. */
async function choices(
  studio: Studio,
  state: CommentState,
  articles: readonly StudioArticle[],
  chosen: string,
) {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))
  const counts = await studio.store().countComments({ state })
  const known = counts.some(({ slug }) => slug === chosen)
  const empty = chosen === '' || known ? [] : [{ slug: chosen, comments: 0 }]
  return [...counts.slice(0, CHOICES), ...empty].map(({ slug, comments }) => {
    return { slug, title: titles.get(slug) ?? slug, comments }
  })
}

/** For those with a mark in their box; the boxes name this form. */
function MoveSelected({ state, back }: { readonly state: CommentState; readonly back: string }) {
  return (
    <form id="selected" method="post" action="/studio/comments" className="studio-states">
      <input type="hidden" name="back" value={back} />
      <span>选中的</span>
      {COMMENT_STATES.filter((each) => each !== state).map((each) => (
        <button key={each} type="submit" name="state" value={each}>
          标为{COMMENT_STATE_NAMES[each]}
        </button>
      ))}
    </form>
  )
}

/** Whoever writes by machine writes many: all that the choice shows, on all of its pages. */
function MoveAll(props: AllOfThem) {
  return (
    <form method="post" action="/studio/comments" className="studio-states">
      <FieldsOfAll {...props} />
      <button type="submit" name="state" value="done">
        {props.choice.article || props.choice.words ? '这样的' : '全部'} {props.count} 条都标为
        {COMMENT_STATE_NAMES.done}
      </button>
    </form>
  )
}

type AllOfThem = {
  readonly choice: CommentChoice
  readonly count: number
  /** The newest that the editor saw: later ones were not meant. */
  readonly upTo: number
}

function FieldsOfAll({ choice, upTo }: AllOfThem) {
  const fields = { all: choice.state, article: choice.article, words: choice.words, upTo }
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="back" value={commentsUrl(choice)} />
    </>
  )
}

/** POST /studio/comments: moves one comment, those selected or all of a choice, then back to where they were seen. */
export const changeComments = forEditors(async (request, studio) => {
  const form = await readForm(request)
  const to = COMMENT_STATES.find((each) => each === form?.get('state'))
  if (!form || !to) return refuse(request, studio, NOT_WHOLE)
  if (form.has('all')) return moveAll(request, studio, form, to)
  const receipts = form.getAll('receipt').slice(0, PAGE)
  if (receipts.length === 0) return refuse(request, studio, NOTHING_SELECTED)
  if (!receipts.every((each) => /^[\w-]{1,64}$/.test(each))) {
    return refuse(request, studio, NOT_WHOLE)
  }
  const moved = await studio.store().moveComments({ receipts }, to)
  if (moved === 0) return refuse(request, studio, GONE)
  return seeOther(backTo(form.get('back') ?? '', receipts[0] ?? '', { to, moved }))
})

async function moveAll(
  request: Request,
  studio: Studio,
  form: URLSearchParams,
  to: CommentState,
): Promise<Response> {
  // `state` is where they go, `all` where they are.
  const fields = new URLSearchParams(form)
  fields.set('state', form.get('all') ?? '')
  const choice = readCommentChoice(fields)
  const upTo = readMoment(form.get('upTo'))
  if (upTo === undefined) return refuse(request, studio, NOT_WHOLE)
  const filter = { ...commentFilter(choice), upTo }
  const count = total(await studio.store().countComments(filter))
  if (count === 0) return refuse(request, studio, GONE)
  if (form.get('sure') !== 'yes') return askAgain(request, studio, { choice, count, upTo }, to)
  const moved = await studio.store().moveComments(filter, to)
  return seeOther(commentsUrl(choice, { moved: to, count: String(moved) }))
}

/** So many cannot be found again one by one. */
function askAgain(
  request: Request,
  studio: Studio,
  all: AllOfThem,
  to: CommentState,
): Promise<Response> {
  const { choice, count } = all
  const title = `把 ${count} 条留言都标为${COMMENT_STATE_NAMES[to]}？`
  const body = (
    <>
      <h1>{title}</h1>
      <p>
        {choice.words && `里面有「${choice.words}」的，`}
        {choice.article && `在这篇文章上的（${choice.article}），`}
        {COMMENT_STATE_NAMES[choice.state]}的，一共 {count} 条。
        {to === 'done' && '已解决的过了保存的时间就删掉。'}
      </p>
      <form method="post" action="/studio/comments" className="studio-states">
        <FieldsOfAll {...all} />
        <input type="hidden" name="sure" value="yes" />
        <button type="submit" name="state" value={to}>
          都标为{COMMENT_STATE_NAMES[to]}
        </button>
      </form>
      <p>
        <a href={commentsUrl(choice)}>不标，回到留言</a>
      </p>
    </>
  )
  return respondPage(request, studio, { title, current: '/studio/comments', body })
}

type Refusal = { readonly status: number; readonly title: string; readonly text: string }

const NOT_WHOLE: Refusal = {
  status: 400,
  title: '没有收下',
  text: '提交的内容不完整。回到留言，再点一次。',
}
const NOTHING_SELECTED: Refusal = {
  status: 400,
  title: '一条也没有选中',
  text: '先在要处理的留言旁边打勾，再点下面的按钮。',
}
const GONE: Refusal = {
  status: 404,
  title: '没有这条留言',
  text: '它可能已经过了保存的时间，被删掉了。',
}

function refuse(request: Request, studio: Studio, refusal: Refusal): Promise<Response> {
  const link = { href: '/studio/comments', label: '回到留言' }
  return respondMessage(request, studio, { ...refusal, current: '/studio/comments', link })
}

/** Only pages that show comments; on an article's own page the comment stays in sight. */
function backTo(
  back: string,
  receipt: string,
  { to, moved }: { readonly to: CommentState; readonly moved: number },
): string {
  if (/^\/studio\/articles\/[\w%-]+$/.test(back)) return `${back}#c-${receipt}`
  const fields = back.startsWith('/studio/comments?') ? back.slice(back.indexOf('?')) : ''
  const choice = readCommentChoice(new URLSearchParams(fields))
  return commentsUrl(choice, { moved: to, ...(moved > 1 && { count: String(moved) }) })
}

function total(counts: readonly CommentCount[]): number {
  return counts.reduce((sum, { comments }) => sum + comments, 0)
}

function readMoment(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
