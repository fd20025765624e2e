import { checkFile } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Problem } from '@/lib/checks/problem'
import { toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import type { SiteOptions } from '@/lib/checks/site'
import { type ArticleStart, articleTemplate } from './article-template'

export type ArticleRequest = Omit<ArticleStart, 'now'> & {
  readonly category: string
  readonly slug: string
}

export type ArticleDraft = {
  readonly path: string
  readonly text: string
  /** What the check will say about the file as it stands; of a sound title only hints. */
  readonly problems: readonly Problem[]
}

/** The new file, before anything is written, checked beside all that is there. */
export async function draftArticle(
  { category, slug, ...start }: ArticleRequest,
  files: readonly ContentFile[],
  options: SiteOptions,
): Promise<ArticleDraft> {
  const path = `content/articles/${category}/${slug}.md`
  const text = articleTemplate({ ...start, now: options.now })
  const file = await toContentFile(path, Buffer.from(text))
  return { path, text, problems: checkFile(file, readSite([...files, file], options)) }
}
