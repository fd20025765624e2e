import { baseName } from '@/lib/checks/content-file'
import { groupBy } from '@/lib/group-by'
import { articleUrl } from '@/lib/url'
import type { MovePlan } from './plan-move'
import { movedPath } from './read-move'

/** What a move changes, for the terminal. */
export function formatMove({ move, pictures, places, keepsAlias }: MovePlan): string {
  const { article, slug } = move
  const addresses = { old: articleUrl(article.slug), new: articleUrl(slug) }
  const lines = [
    String(article.front?.values.title ?? article.slug),
    `  文件    ${article.file.path}`,
    `       →  ${movedPath(move)}`,
    ...pictures.map(
      ({ from, to, isCopied }) =>
        `  图片    ${baseName(from)} → ${isCopied ? '复制一份到 ' : ''}${to.replace(/^content\/articles\//, '')}`,
    ),
    `  地址    ${slug === article.slug ? `${addresses.old}（不变，链接都不用改）` : `${addresses.old} → ${addresses.new}`}`,
  ]
  if (slug === article.slug) return lines.join('\n')
  const alias = keepsAlias
    ? `  旧地址  写进 aliases，读者点旧链接会自动跳过来`
    : '  旧地址  没有发布过，不用保留'
  return [...lines, alias, ...formatPlaces(places)].join('\n')
}

function formatPlaces(places: MovePlan['places']): readonly string[] {
  if (places.length === 0) return ['  没有别的地方提到它。']
  const files = [...groupBy(places, ({ file }) => [file])].map(([file, list]) => {
    const where = list.map(({ line, about }) => `第 ${line} 行（${about}）`)
    return `    ${file}  ${where.join('、')}`
  })
  return [`  跟着改 ${places.length} 处：`, ...files]
}
