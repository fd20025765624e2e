import type { Answer, SearchHit, SearchResults } from '@/lib/search/browser/types'
import { withoutMarks } from '@/lib/search/browser/without-marks'
import { absoluteUrl, articlePartUrl } from '@/lib/url'
import { answersMarkdown } from './answers-markdown'
import type { Api } from './api'
import type { Outcome } from './api-error'

/** Longer questions are cut, as on the search page. */
const LONGEST = 120

/** The same for everybody: a CDN may answer, and other sites' pages may ask. */
const headers = {
  'Cache-Control': 'public, max-age=300',
  'Access-Control-Allow-Origin': '*',
  'X-Robots-Tag': 'noindex',
}

/** GET /api/v1/answers?q=: the answer where it is clear, and the articles found, with full addresses. */
export async function getAnswers(request: Request, api: Api): Promise<Outcome<Response>> {
  const found = await find(request, api)
  if ('error' in found) return found
  const { answer, hits, query, correction, missing } = found.value
  const body = {
    query,
    answer: answer ? toJson(answer, api.siteUrl) : null,
    articles: hits.map((hit) => articleJson(hit, api.siteUrl)),
    ...(correction ? { correction } : {}),
    missing,
  }
  return { value: Response.json(body, { headers }) }
}

/** GET /search.md?q=: the same as Markdown. */
export async function getAnswersMarkdown(request: Request, api: Api): Promise<Outcome<Response>> {
  const found = await find(request, api)
  if ('error' in found) return found
  const text = answersMarkdown(found.value, api.siteUrl)
  const type = { 'Content-Type': 'text/markdown; charset=utf-8' }
  return { value: new Response(text, { headers: { ...headers, ...type } }) }
}

async function find(request: Request, api: Api): Promise<Outcome<SearchResults>> {
  const query = new URL(request.url).searchParams.get('q')?.trim().slice(0, LONGEST) ?? ''
  if (query === '') {
    const message = '要问什么，写在 q 里，例如 ?q=微信怎么解绑银行卡。'
    return { error: { code: 'invalid', message, field: 'q' } }
  }
  const retryAfter = api.readers.limit(request.headers)
  if (retryAfter > 0) {
    return { error: { code: 'too-many', message: '问得太频繁，请稍等再试。', retryAfter } }
  }
  return { value: await api.content.search(query) }
}

function addressOf(siteUrl: string, slug: string, anchor: string | undefined): string {
  return absoluteUrl(siteUrl, articlePartUrl(slug, anchor))
}

function toJson(answer: Answer, siteUrl: string) {
  const { slug, title, question, sentence, path, steps, warning, minutes, checked, updatedAt } =
    answer
  const url = (anchor?: string) => addressOf(siteUrl, slug, anchor)
  return {
    slug,
    title,
    url: url(question?.anchor),
    question: question?.text ?? title,
    answer: sentence.text,
    ...(path ? { path: path.keys } : {}),
    steps: steps.map(({ number, title: step, anchor }) => ({
      number,
      title: step,
      url: url(anchor),
    })),
    ...(warning ? { warning: { text: warning.text, url: url(warning.anchor) } } : {}),
    ...(minutes ? { minutes } : {}),
    ...(checked ? { checkedAt: checked.at, checkedWith: checked.with } : {}),
    ...(updatedAt ? { updatedAt } : {}),
  }
}

function articleJson(hit: SearchHit, siteUrl: string) {
  const { slug, title, anchor, excerpt, steps, updatedAt } = hit
  return {
    slug,
    title: withoutMarks(title),
    url: addressOf(siteUrl, slug, anchor),
    excerpt: withoutMarks(excerpt),
    ...(steps.length > 0
      ? {
          steps: steps.map(({ step, anchor: at }) => ({
            number: step?.number,
            title: withoutMarks(step?.title ?? []),
            url: addressOf(siteUrl, slug, at),
          })),
        }
      : {}),
    ...(updatedAt ? { updatedAt } : {}),
  }
}
