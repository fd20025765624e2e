import { type CommentCap, StoreUnavailable, TooManyComments } from '@/lib/engagement/store'
import type { Api } from './api'
import { type ApiError, errorPage, errorResponse, type Outcome } from './api-error'
import { checkOrigin } from './check-origin'
import { type InputFormat, isForm, readInput } from './read-input'
import { within } from './within'

/** A request that has passed the door. */
export type Call<T> = {
  readonly input: T
  readonly request: Request
  readonly api: Api
}

/** An address that writes: what it takes, and what it does with it. */
export type PostEndpoint<T> = InputFormat<T> & {
  readonly run: (call: Call<T>) => Promise<Outcome<Response>>
}

/** An address that is only read. */
export type GetEndpoint = (request: Request, api: Api) => Promise<Outcome<Response>>

/** The store has a second to answer; so has the API. */
const PATIENCE_MS = 950
/** Seconds after which a store that was busy is likely to answer. */
const TRY_AGAIN = 5

/**
 * Answers a POST: sent by our own page, not too often, small, of a known type, right by the schema; only
 * then the endpoint runs. A store that does not answer in time is a 503, anything unforeseen a 500
 * without details (the log has them).
 */
export async function answerPost<T>(
  endpoint: PostEndpoint<T>,
  request: Request,
  api: Api,
): Promise<Response> {
  const outcome = await attempt(api, async () => {
    const refusal = checkOrigin(request.headers, api.siteUrl) ?? checkRate(request, api)
    if (refusal) return { error: refusal }
    const input = await readInput(request, endpoint)
    if ('error' in input) return input
    api.prune()
    return within(PATIENCE_MS, endpoint.run({ input: input.value, request, api }))
  })
  if ('value' in outcome) return outcome.value
  const asPage = endpoint.takesForms && isForm(request)
  return asPage ? errorPage(outcome.error) : errorResponse(outcome.error)
}

/** Answers a GET, which never writes. */
export async function answerGet(run: GetEndpoint, request: Request, api: Api): Promise<Response> {
  const outcome = await attempt(api, () => within(PATIENCE_MS, run(request, api)))
  return 'value' in outcome ? outcome.value : errorResponse(outcome.error)
}

async function attempt(
  api: Api,
  run: () => Promise<Outcome<Response>>,
): Promise<Outcome<Response>> {
  try {
    return await run()
  } catch (failure) {
    if (failure instanceof StoreUnavailable) return { error: unavailable }
    if (failure instanceof TooManyComments) {
      if (failure.cap !== 'network') api.report(new Error(FULL[failure.cap]))
      return { error: tooManyComments(failure.cap) }
    }
    api.report(failure)
    return { error: { code: 'failed', message: '服务器出错了，请稍后再试。' } }
  }
}

const unavailable: ApiError = {
  code: 'unavailable',
  message: '数据暂时存不上，请过一会儿再试。文章照常可以看。',
  retryAfter: TRY_AGAIN,
}

/** What the owner reads in the log. */
const FULL: Readonly<Record<Exclude<CommentCap, 'network'>, string>> = {
  article:
    '一篇文章今天的留言到了上限，之后的没有收下，到明天为止。可能有人在刷，请到编辑后台看一看。',
  site: '全站今天的留言到了上限，之后的没有收下，到明天为止。可能有人在刷，请到编辑后台看一看。',
}

/** Seconds; the caps are a day's. */
const TOMORROW = 3600

function tooManyComments(cap: CommentCap): ApiError {
  if (cap === 'network') {
    const message = '今天已经收到很多条留言，明天再写吧。不写文字，只选「是」或「否」还可以。'
    return { code: 'too-many', message, retryAfter: TOMORROW }
  }
  const message = '今天的留言太多，收不下了，明天再写吧。不写文字，只选「是」或「否」还可以。'
  return { code: 'unavailable', message, retryAfter: TOMORROW }
}

function checkRate({ headers }: Request, { readers }: Api): ApiError | undefined {
  const retryAfter = readers.limit(headers)
  if (retryAfter === 0) return undefined
  return { code: 'too-many', message: '操作太频繁，请稍等再试。', retryAfter }
}
