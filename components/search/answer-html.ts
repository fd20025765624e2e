import type { Answer, AnswerText } from '@/lib/search/browser/types'
import { articleUrl } from '@/lib/url'
import { escapeHtml } from './escape-html'

/** So many steps are listed; the others are in the article. */
const MOST_STEPS = 8

/**
 * The answer to a query as a card of the article's own words; each part opens its place in the article.
 */
export function renderAnswer(answer: Answer): string {
  const { slug, title, question, sentence, path, steps, warning } = answer
  const link = (anchor: string | undefined, inner: string, more = '') =>
    `<a href="${escapeHtml(hrefOf(slug, anchor))}"${more}>${inner}</a>`
  const isSameTitle = !question || bareTitle(question.text) === bareTitle(title)
  return [
    '<section class="answer" aria-label="答案">',
    `<h2>${link(question?.anchor, escapeHtml(question?.text ?? title))}</h2>`,
    isSameTitle ? '' : `<p class="answer-from">${link(undefined, escapeHtml(title))}</p>`,
    `<p class="answer-sentence">${link(sentence.anchor, escapeHtml(sentence.text))}</p>`,
    path ? `<p class="answer-path">${link(path.anchor, renderKeys(path.keys))}</p>` : '',
    renderSteps(steps, link),
    warning ? renderWarning(warning, link) : '',
    renderFacts(answer),
    '</section>',
  ].join('')
}

type Link = (anchor: string | undefined, inner: string, more?: string) => string

function hrefOf(slug: string, anchor: string | undefined): string {
  return articleUrl(slug) + (anchor ? `#${encodeURIComponent(anchor)}` : '')
}

function bareTitle(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function renderKeys(keys: readonly string[]): string {
  const shown = keys.map((key) => `<kbd>${escapeHtml(key)}</kbd>`)
  return `<span class="sr-only">依次点：</span>${shown.join('<span aria-hidden="true"> › </span>')}`
}

function renderSteps(steps: Answer['steps'], link: Link): string {
  if (steps.length === 0) return ''
  const items = steps
    .slice(0, MOST_STEPS)
    .map(
      ({ number, title, anchor }) =>
        `<li value="${number}">${link(anchor, escapeHtml(title))}</li>`,
    )
  const rest =
    steps.length > MOST_STEPS
      ? `<p class="answer-from">${link(steps[MOST_STEPS]?.anchor, `还有 ${steps.length - MOST_STEPS} 步`)}</p>`
      : ''
  return `<ol class="answer-steps">${items.join('')}</ol>${rest}`
}

function renderWarning({ text, anchor }: AnswerText, link: Link): string {
  return `<p class="answer-warning">${link(anchor, `<strong>警告</strong> ${escapeHtml(text)}`)}</p>`
}

/** 约 3 分钟 · 2026-11-02 核对过（8.0.50） · 更新于 2026-11-20; absent where nothing is known. */
function renderFacts(answer: Answer): string {
  const facts = answerFacts(answer)
  return facts.length > 0 ? `<p class="answer-facts">${facts.map(escapeHtml).join(' · ')}</p>` : ''
}

/** What is known of the article's reading time, check and update, for people. */
export function answerFacts({ minutes, checked, updatedAt }: Answer): readonly string[] {
  const version = checked?.with ? `（${checked.with}）` : ''
  return [
    ...(minutes ? [`读完约 ${minutes} 分钟`] : []),
    ...(checked ? [`${checked.at.slice(0, 10)} 核对过${version}`] : []),
    ...(updatedAt ? [`更新于 ${updatedAt.slice(0, 10)}`] : []),
  ]
}
