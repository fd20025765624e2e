import { absoluteUrl } from '@/lib/url'

/** A link of `llms.txt`. */
type LlmsRow = { readonly title: string; readonly path: string; readonly summary: string }

/** What `llms.txt` tells, see `buildLlms`. */
export type LlmsFacts = {
  readonly name: string
  readonly description: string
  readonly groups: readonly {
    readonly title: string
    readonly path: string
    readonly rows: readonly LlmsRow[]
    /** Articles in the category; more than there are rows. */
    readonly total: number
  }[]
}

/**
 * The site for programs that answer questions (llmstxt.org): what it is, how it is searched, and by category
 * its newest articles as Markdown.
 */
export function buildLlms({ name, description, groups }: LlmsFacts, baseUrl: string): string {
  const link = (title: string, path: string) =>
    `[${title.replace(/[[\]]/g, '\\$&')}](${absoluteUrl(baseUrl, path)})`
  const parts = groups.map(({ title, path, rows, total }) => {
    const lines = rows.map((row) => `- ${link(row.title, row.path)}：${row.summary}`)
    const rest = total > rows.length ? [`- ${link(`这一类的全部 ${total} 篇`, path)}`] : []
    return `## ${title}\n\n${[...lines, ...rest].join('\n')}`
  })
  const how = [
    `- 用问题查步骤：${absoluteUrl(baseUrl, '/search.md?q=')}要查的问题，回答是 Markdown`,
    '- 文章的网址后面加 .md，或者请求时写 Accept: text/markdown，得到 Markdown；步骤有编号和自己的网址',
    `- 全部网址：${absoluteUrl(baseUrl, '/sitemap.txt')}`,
  ]
  return `${[`# ${name}`, `> ${description}`, how.join('\n'), ...parts].join('\n\n')}\n`
}
