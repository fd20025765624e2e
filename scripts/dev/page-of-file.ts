import { articleUrl, authorUrl, pageUrl, topicUrl } from '@/lib/url'

/** Addresses by the folder below `content/`. */
const PAGES: Readonly<Record<string, (slug: string) => string>> = {
  articles: articleUrl,
  authors: authorUrl,
  pages: pageUrl,
  topics: topicUrl,
}

/** `content/articles/jd/a.md` → `/articles/a`; `undefined` for a file without a page of its own. */
export function pageOfFile(file: string): string | undefined {
  const [, folder = '', ...rest] = file.split('/')
  const name = rest.at(-1)
  if (name === undefined || !name.endsWith('.md')) return undefined
  return PAGES[folder]?.(name.replace(/\.md$/, ''))
}
