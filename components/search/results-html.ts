import { formatDate } from '@/lib/date'
import { fillPage } from '@/lib/fill-page'
import { escapeHtml, type Html, type HtmlPart, html } from '@/lib/html'
import { resultsUrl } from '@/lib/search/browser/address'
import type {
  FacetCount,
  HitPart,
  MarkedText,
  SearchHit,
  SearchResults,
} from '@/lib/search/browser/types'
import { articlePartUrl, searchUrl } from '@/lib/url'
import { renderAnswer } from './answer-html'
import { keepSigns } from './keep-signs'

/**
 * The results as HTML, the same from the server, on the search page and in the dialog: HTML text and
 * not a component, since the server puts it into a page that was rendered when the site was built.
 */
export function renderResults(results: SearchResults): Html {
  if (results.total === 0 && !results.category && !results.topic) return renderNothing(results)
  return html`${[
    renderCount(results),
    results.answer && renderAnswer(results.answer),
    renderFilters(results),
    renderHits(results.hits),
    renderPages(results),
  ]}`
}

/** 找到 12 篇, what was searched for instead, or what no article has beside the rest. */
export function countText({ total, correction, missing }: SearchResults): string {
  if (total === 0) return '没有找到'
  if (missing.length > 0) return `没有同时包含「${missing.join('」「')}」的文章，先看这些`
  return correction ? `没有完全一样的，按「${correction}」找到 ${total} 篇` : `找到 ${total} 篇`
}

function renderCount(results: SearchResults): Html {
  return html`<p class="py-3 text-fact text-ink-soft">${countText(results)}</p>`
}

export function renderHits(hits: readonly SearchHit[]): Html {
  return html`<ol class="search-hits">${hits.map(renderHit)}</ol>`
}

/** An article stands once, with the best of its steps under it. */
function renderHit({ slug, title, excerpt, updatedAt, steps, ...best }: SearchHit): Html {
  const place = renderPart(best)
  const link = html`<a href="${articlePartUrl(slug, best.anchor)}">${[
    html`<strong>${questionsOf(title).map((each) => html`<span>${renderMarked(each)}</span>`)}</strong>`,
    place && html`<span>${place}</span>`,
    html`<span class="search-excerpt">${renderMarked(excerpt)}</span>`,
    updatedAt && html`<span class="search-updated">更新于 ${formatDate(updatedAt)}</span>`,
  ]}</a>`
  const more = steps.map(
    (step) => html`<li><a href="${articlePartUrl(slug, step.anchor)}">${renderPart(step)}</a></li>`,
  )
  return html`<li>${link}${more.length > 0 && html`<ul class="search-steps" aria-label="同一篇里的步骤">${more}</ul>`}</li>`
}

function renderPart({ question, step }: HitPart): HtmlPart {
  const asked = question && renderMarked(question)
  if (!step) return asked
  return [asked && [asked, keepSigns(' › ')], `第 ${step.number} 步 `, renderMarked(step.title)]
}

/** A title's questions, so that it breaks between them: each ends with its mark and what closes it. */
function questionsOf(title: MarkedText): readonly MarkedText[] {
  const questions: MarkedText[] = [[]]
  for (const { text, marked } of title) {
    for (const piece of text.match(/[^?？]*[?？]+["”’」』》）)]*\s*|[^?？]+$/g) ?? []) {
      const last = questions[questions.length - 1] ?? []
      questions[questions.length - 1] = [...last, { text: piece, marked }]
      if (/[?？]/.test(piece)) questions.push([])
    }
  }
  return questions.filter((parts) => parts.length > 0)
}

function renderMarked(parts: MarkedText): HtmlPart {
  return parts.map(({ text, marked }) =>
    marked ? html`<mark>${keepSigns(text)}</mark>` : keepSigns(text),
  )
}

function renderFilters(results: SearchResults): HtmlPart {
  const { query, category, topic, categories, topics } = results
  return [
    renderFilter('分类', categories, category, (slug) =>
      resultsUrl({ query, category: slug, topic }),
    ),
    renderFilter('专题', topics, topic, (slug) => resultsUrl({ query, category, topic: slug })),
  ]
}

/** Absent where there is nothing to choose from. */
function renderFilter(
  name: string,
  choices: readonly FacetCount[],
  chosen: string | undefined,
  href: (slug: string | undefined) => string,
): HtmlPart {
  if (choices.length < 2 && !chosen) return undefined
  const item = (slug: string | undefined, text: HtmlPart) =>
    html`<li><a href="${href(slug)}"${slug === chosen && html` aria-current="true"`}>${text}</a></li>`
  const items = choices.map(({ slug, title, count }) =>
    item(slug, html`${title}&nbsp;<small class="text-ink-soft">${count} 篇</small>`),
  )
  return html`<nav class="search-filter" aria-label="按${name}筛选"><p>${name}</p><ul class="chips">${item(undefined, '全部')}${items}</ul></nav>`
}

function renderPages({ query, category, topic, page, pageCount }: SearchResults): HtmlPart {
  if (pageCount < 2) return undefined
  const link = (to: number, text: string, rel: string) =>
    to >= 1 &&
    to <= pageCount &&
    html`<a class="button" rel="${rel}" href="${resultsUrl({ query, category, topic, page: to })}">${text}</a>`
  return html`<nav class="actions items-center py-5" aria-label="分页">${link(page - 1, '上一页', 'prev')}<span class="text-fact text-ink-soft">第 ${page} / ${pageCount} 页</span>${link(page + 1, '下一页', 'next')}</nav>`
}

function renderNothing({ query, popular, inbox }: SearchResults): Html {
  return html`<div class="grid max-w-column gap-4 border-y border-rule py-8 text-body">${[
    html`<p class="text-h2 font-semibold">没有找到${query && `「${query}」`}</p>`,
    html`<p>换个说法试试：只留一两个关键的词，比如「解绑」「退票」。</p>`,
    renderPopular(popular),
    inbox && html`<p class="actions"><a class="button" href="${inbox}">告诉编辑你想找什么</a></p>`,
  ]}</div>`
}

/** What can be searched for, and words to begin with; stands where no results are yet. */
export function renderSearchHelp(text: string, popular: readonly string[]): Html {
  return html`<p class="pb-4 text-ink-soft">${text}</p>${renderPopular(popular)}`
}

/** Words to search for, each a link to its results; nothing where there are none. */
export function renderPopular(popular: readonly string[]): Html {
  if (popular.length === 0) return html``
  const links = popular.map((word) => html`<li><a href="${searchUrl(word)}">${word}</a></li>`)
  return html`<div class="grid gap-2"><p class="text-fact text-ink-soft">推荐搜索</p><ul class="chips">${links}</ul></div>`
}

/** The finished search page with the results in their place, and the query in its form and its title. */
export function fillSearchPage(
  page: string,
  results: Pick<SearchResults, 'query' | 'total'>,
  found: Html,
): string {
  const query = escapeHtml(results.query)
  const asked = page
    .replace(/<title>/, () => `<title>${query} - `)
    .replace(
      /(id="search-box"[\s\S]*?<input[^>]*?name="q")/,
      (_, input: string) => `${input} value="${query}"`,
    )
  return fillPage(asked, html`<div data-total="${results.total}">${found}</div>`.__html)
}
