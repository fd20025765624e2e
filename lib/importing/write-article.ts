import { stringify } from 'yaml'

/** What stands before an article that was moved in; what is `undefined` is left out. */
export type ArticleHead = {
  readonly title: string
  /** `YYYY-MM-DD HH:mm`, Asia/Shanghai. */
  readonly publishedAt: string
  readonly updatedAt?: string
  readonly summary: string
  readonly author: string
  readonly tags: readonly string[]
  readonly draft?: boolean
}

/** The text of the file: each key on a line of its own, quoted only where YAML needs it. */
export function writeArticle({ tags, ...head }: ArticleHead, body: string): string {
  const given = Object.entries(head).filter(([, value]) => value !== undefined)
  const lines = stringify(Object.fromEntries(given), { lineWidth: 0 }).trimEnd()
  const tagLine =
    tags.length > 0
      ? `\n${stringify({ tags }, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd()}`
      : ''
  return `---\n${lines}${tagLine}\n---\n\n${body}`
}
