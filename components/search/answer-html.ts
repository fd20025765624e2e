import { formatDate } from '@/lib/date'
import { type Html, type HtmlPart, html } from '@/lib/html'
import type { Answer, AnswerText } from '@/lib/search/browser/types'
import { articlePartUrl } from '@/lib/url'
import { keepSigns } from './keep-signs'

/** So many steps are listed; the others are in the article. */
const MOST_STEPS = 8

/**
 * The answer to a query as a card of the article's own words; each part opens its place in the article.
 */
export function renderAnswer(answer: Answer): Html {
  const { slug, title, question, sentence, path, steps, warning } = answer
  const link: Link = (anchor, inner) => html`<a href="${articlePartUrl(slug, anchor)}">${inner}</a>`
  const isSameTitle = !question || bareTitle(question.text) === bareTitle(title)
  return html`<section class="answer" aria-label="答案">${[
    html`<h2>${link(question?.anchor, question?.text ?? title)}</h2>`,
    !isSameTitle && html`<p class="answer-from">${link(undefined, title)}</p>`,
    html`<p class="answer-sentence">${link(sentence.anchor, keepSigns(sentence.text))}</p>`,
    path && html`<p class="answer-path">${link(path.anchor, renderKeys(path.keys))}</p>`,
    renderSteps(steps, link),
    warning && renderWarning(warning, link),
    renderFacts(answer),
  ]}</section>`
}

type Link = (anchor: string | undefined, inner: HtmlPart) => Html

function bareTitle(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function renderKeys(keys: readonly string[]): Html {
  const between = html`<span aria-hidden="true">${keepSigns(' › ')}</span>`
  const shown = keys.map((key, at) => [at > 0 && between, html`<kbd>${key}</kbd>`])
  return html`<span class="sr-only">依次点：</span>${shown}`
}

function renderSteps(steps: Answer['steps'], link: Link): HtmlPart {
  if (steps.length === 0) return undefined
  const items = steps
    .slice(0, MOST_STEPS)
    .map(
      ({ number, title, anchor }) =>
        html`<li value="${number}">${link(anchor, keepSigns(title))}</li>`,
    )
  const rest = steps.length > MOST_STEPS && `还有 ${steps.length - MOST_STEPS} 步`
  const more = rest && html`<p class="answer-from">${link(steps[MOST_STEPS]?.anchor, rest)}</p>`
  return html`<ol class="answer-steps">${items}</ol>${more}`
}

function renderWarning({ text, anchor }: AnswerText, link: Link): Html {
  return html`<p class="answer-warning">${link(anchor, html`<strong>警告</strong> ${keepSigns(text)}`)}</p>`
}

/** 约 3 分钟 · 2026-11-02 核对过（8.0.50） · 更新于 2026-11-20; absent where nothing is known. */
function renderFacts(answer: Answer): HtmlPart {
  const facts = answerFacts(answer)
  return facts.length > 0 && html`<p class="answer-facts">${facts.join(' · ')}</p>`
}

/** What is known of the article's reading time, check and update, for people. */
function answerFacts({ minutes, checked, updatedAt }: Answer): readonly string[] {
  const version = checked?.with ? `（${checked.with}）` : ''
  return [
    ...(minutes ? [`读完约 ${minutes} 分钟`] : []),
    ...(checked ? [`${formatDate(checked.at)} 核对过${version}`] : []),
    ...(updatedAt ? [`更新于 ${formatDate(updatedAt)}`] : []),
  ]
}
