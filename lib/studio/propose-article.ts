import { formatDateTime, toInstant } from '@/lib/date'
import { newFileUrl, type Repository } from '@/lib/repository'

/** A new article for a search that found nothing: a page to start it on, or the command that does. */
export type NewArticle = { readonly href: string } | { readonly command: string }

const LONGEST_TITLE = 60

/**
 * The code host's page for a new file with the article begun in it; where the host takes no text, or
 * none is set, the command to copy.
 */
export function proposeArticle(
  query: string,
  {
    repository,
    category,
    now,
  }: {
    readonly repository?: Repository
    readonly category: string
    readonly now: Date
  },
): NewArticle {
  const title = withoutShell(query)
  const file = `content/articles/${category}/new-article.md`
  const href = repository && newFileUrl(repository, file, draftOf(title, now))
  return href ? { href } : { command: `npm run new -- --title "${title}"` }
}

/**
 * Readers write queries, editors paste commands: what a shell could take for its own is left out, in
 * whatever shell, and so is what Markdown would read.
 */
export function withoutShell(query: string): string {
  const kept = query.replace(/[^\p{L}\p{M}\p{N} ，。？！、：（）《》「」.+-]/gu, ' ')
  const words = kept.replace(/\s+/g, ' ').trim().replace(/^-+/, '')
  return [...words].slice(0, LONGEST_TITLE).join('').trim()
}

function draftOf(title: string, now: Date): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `publishedAt: ${formatDateTime(toInstant(now))}`,
    'summary: 先给答案：做什么、点哪里、要多久、什么不能撤销',
    'draft: true # 写好以后删掉这一行',
    '---',
    '',
    `## ${title}`,
    '',
    '### 1. 第一步做什么',
    '',
    '点哪里，会看到什么。',
    '',
  ].join('\n')
}
