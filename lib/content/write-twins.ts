import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { type Pictures, type PreparedArticle, removeTwin, writeTwin } from './prepare-article'

/** An article whose twin may have to be written. */
export type TwinArticle = PreparedArticle & {
  readonly pictures: Pictures
  /** Its body as it is written; asked for only when the twin must be. */
  readonly loadBody: () => string
}

export type TwinOptions = {
  readonly root: string
  readonly siteUrl: string
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
    await writeTwin(article, article.loadBody(), article.pictures, { root, siteUrl })
  }
  await Promise.all([...written].map((name) => removeTwin(name.replace(/\.md$/, ''), root)))
}
