import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { aiLabel } from '@/lib/ai-label'
import { formatDateTime } from '@/lib/date'
import { pictureName } from '@/lib/markdown/addresses'
import { withLineFeeds } from '@/lib/markdown/parse-body'
import type { Reference } from '@/lib/markdown/references'
import { absoluteMarkdown, markdownTwin } from '@/lib/markdown/to-markdown'
import { absoluteUrl, articleUrl } from '@/lib/url'
import { writeWhole } from '@/lib/write-whole'
import type { Pictures } from './make-article'
import type { ArticleSummary } from './types'

/** An article whose twin may have to be written. */
export type TwinArticle = {
  readonly summary: ArticleSummary
  /** Known where the body was made a moment ago; else found anew. */
  readonly references?: readonly Reference[]
  readonly pictures: Pictures
  /** Its body as it is written; asked for only when the twin must be. */
  readonly loadBody: () => string
}

type TwinPlace = { readonly root: string; readonly siteUrl: string }

export type TwinOptions = TwinPlace & {
  /** Whether the twin of an article is out of date, when there is one. */
  readonly isDue: (slug: string) => boolean
}

/**
 * Writes the Markdown twins of these articles, as far as they are missing or due, into `public/articles/`;
 * those of others go.
 */
export async function writeTwins(
  articles: readonly TwinArticle[],
  { root, siteUrl, isDue }: TwinOptions,
): Promise<void> {
  const directory = path.join(root, 'public', 'articles')
  await mkdir(directory, { recursive: true })
  const written = new Set(await readdir(directory))
  for (const article of articles) {
    const { slug } = article.summary
    if (written.delete(`${slug}.md`) && !isDue(slug)) continue
    writeTwin(article, { root, siteUrl })
  }
  await Promise.all([...written].map((name) => removeTwin(name.replace(/\.md$/, ''), root)))
}

const twinFile = (root: string, slug: string) => path.join(root, 'public', 'articles', `${slug}.md`)

/**
 * `public/articles/<slug>.md`: the article for those who would rather read its source, made of its body as it
 * is written.
 */
export function writeTwin(
  { summary: article, references, pictures, loadBody }: TwinArticle,
  { root, siteUrl }: TwinPlace,
): void {
  const body = absoluteMarkdown(
    withLineFeeds(loadBody()),
    (url, kind) =>
      absoluteUrl(
        siteUrl,
        (kind === 'image' && pictures.get(pictureName(url) ?? '')?.src) || url,
        articleUrl(article.slug),
      ),
    references,
  )
  writeWhole(
    twinFile(root, article.slug),
    markdownTwin({ ...article, facts: factsOf(article) }, body),
  )
}

export async function removeTwin(slug: string, root: string): Promise<void> {
  await rm(twinFile(root, slug), { force: true })
}

function factsOf({
  publishedAt,
  updatedAt,
  checkedAt,
  checkedWith,
  aiAssisted,
}: ArticleSummary): readonly string[] {
  const label = aiLabel(aiAssisted)
  return [
    `发布于 ${formatDateTime(publishedAt)}`,
    ...(updatedAt ? [`更新于 ${formatDateTime(updatedAt)}`] : []),
    checkedAt
      ? `核对于 ${checkedAt}${checkedWith ? `（${checkedWith}）` : ''}`
      : '未逐步核对，菜单可能已变',
    ...(label ? [label] : []),
  ]
}
