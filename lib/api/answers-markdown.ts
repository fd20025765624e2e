import { formatDate } from '@/lib/date'
import type { Answer, SearchResults } from '@/lib/search/browser/types'
import { withoutMarks } from '@/lib/search/browser/without-marks'
import { absoluteUrl, articlePartUrl } from '@/lib/url'

/** The results of a search as Markdown: the answer with its steps where it is clear, then the articles. */
export function answersMarkdown(results: SearchResults, siteUrl: string): string {
  const { query, answer, hits, missing, inbox } = results
  const link = (slug: string, anchor: string | undefined, text: string) =>
    `[${escapeMarkdown(text)}](${absoluteUrl(siteUrl, articlePartUrl(slug, anchor))})`
  const articles = hits.map(({ slug, anchor, title, excerpt, steps, updatedAt }) => {
    const more = steps.map(
      ({ step, anchor: at }) =>
        `\n  - 第 ${step?.number} 步 ${link(slug, at, withoutMarks(step?.title ?? []))}`,
    )
    const updated = updatedAt ? `（更新于 ${formatDate(updatedAt)}）` : ''
    return `- ${link(slug, anchor, withoutMarks(title))}：${escapeMarkdown(withoutMarks(excerpt))}${updated}${more.join('')}`
  })
  const nothing = inbox ? [`可以告诉编辑：<${inbox}>`] : []
  const lines = [
    `# 搜索「${escapeMarkdown(query)}」`,
    ...(missing.length > 0 ? [`没有同时包含「${missing.join('」「')}」的文章，先看这些。`] : []),
    ...(answer ? answerLines(answer, link) : []),
    ...(articles.length > 0 ? ['## 文章', articles.join('\n')] : ['没有找到文章。', ...nothing]),
  ]
  return `${lines.join('\n\n')}\n`
}

type Link = (slug: string, anchor: string | undefined, text: string) => string

function answerLines(answer: Answer, link: Link): readonly string[] {
  const { slug, title, question, sentence, path, steps, warning, checked, updatedAt } = answer
  const facts = [
    ...(checked ? [`${checked.at} 核对过${checked.with ? `（${checked.with}）` : ''}`] : []),
    ...(updatedAt ? [`更新于 ${formatDate(updatedAt)}`] : []),
  ]
  return [
    `## ${link(slug, question?.anchor, question?.text ?? title)}`,
    escapeMarkdown(sentence.text),
    ...(path
      ? [`依次点：${path.keys.map((key) => `「${escapeMarkdown(key)}」`).join(' › ')}`]
      : []),
    ...(steps.length > 0
      ? [
          steps
            .map(({ number, title: step, anchor }) => `${number}. ${link(slug, anchor, step)}`)
            .join('\n'),
        ]
      : []),
    ...(warning ? [`> 警告：${escapeMarkdown(warning.text)}`] : []),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
  ]
}

/** What Markdown would read as its own, and line ends. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
}
