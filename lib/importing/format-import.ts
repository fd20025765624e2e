import type { OldAddress } from '@/lib/content/types'
import type { ImportedArticle, ImportPlan } from './plan-import'

/** Articles and reasons that are named; the rest is counted. */
const SHOWN = 20
const SHOWN_DOMAINS = 30
const SHOWN_REDIRECTS = 5

/** What was taken and what changed, what was left out and why, and what the owner has to say yes to. */
export function formatImport(
  { system, leftOut, categories }: Pick<ImportPlan, 'system' | 'leftOut' | 'categories'>,
  { taken, same }: { readonly taken: readonly ImportedArticle[]; readonly same: number },
  domains: readonly string[],
  isAllowed: boolean,
  redirects: readonly OldAddress[],
): string {
  const lines = [
    `认出来是：${system}。搬 ${taken.length} 篇${same > 0 ? `，${same} 篇和上次一样` : ''}，${leftOut.length} 个文件不搬。`,
  ]
  const list = (rows: readonly string[], most: number) => [
    ...rows.slice(0, most).map((row) => `  ${row}`),
    ...(rows.length > most ? [`  ……还有 ${rows.length - most} 个`] : []),
  ]
  if (taken.length > 0) {
    const titles = categories.map(({ title, slug }) => `${title}（${slug}）`).join('、')
    lines.push('', `分类：${titles}`, '', '搬进来的：')
    lines.push(...list(taken.map(articleRow), SHOWN))
    lines.push('', '做了哪些改动：')
    lines.push(...list(countNotes(taken), SHOWN))
  }
  if (leftOut.length > 0) {
    lines.push(
      '',
      '不搬的：',
      ...list(
        leftOut.map(({ source, reason }) => `${source}：${reason}`),
        SHOWN,
      ),
    )
  }
  if (domains.length > 0) {
    const state = isAllowed
      ? '已经写进 content/allowed.yml 的允许名单，不该链接的请删掉'
      : '还不在 content/allowed.yml 的允许名单里，检查会拦下；都同意就加上 --allow-links 再运行一次'
    lines.push('', `文章里链接的网站有 ${domains.length} 个，${state}：`)
    lines.push(...list(domains, SHOWN_DOMAINS))
  }
  if (redirects.length > 0) {
    lines.push(
      '',
      `旧网址有 ${redirects.length} 个，写进 content/redirects.yml，读者点开会跳到新地址：`,
    )
    lines.push(
      ...list(
        redirects.map(({ from, to }) => `${from} → ${to}`),
        SHOWN_REDIRECTS,
      ),
    )
  }
  return lines.join('\n')
}

function articleRow({ source, path, notes }: ImportedArticle): string {
  return `${source} → ${path.slice('content/articles/'.length)}${notes.length > 0 ? `（${notes.length} 处改动）` : ''}`
}

/** Each kind of change once, with how many articles have it. */
function countNotes(articles: readonly ImportedArticle[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { notes } of articles) {
    const kinds = new Set(notes.map((note) => note.replace(/（.*）$/, '')))
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind}：${count} 篇`)
}
