import { instantMs, parseInstant, toInstant } from '@/lib/date'
import { type FrontMatter, hasIssue } from '../document'
import type { FactRule, Finding } from '../rule'
import type { Site } from '../site'
import { allowingHint, unlistedHost } from '../unlisted-host'
import { valuePlace } from '../yaml-place'

/** What an article was written from: official sites, each once, and seen before today is over. */
export const sources: FactRule = {
  name: 'sources',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'facts',
  check: ({ document, front, site }) => {
    const list: unknown = document.kind === 'article' ? front.values.sources : undefined
    const entries: readonly unknown[] = Array.isArray(list) ? list : []
    const urls = entries.map((entry, index) => textOf(front, entry, index, 'url'))
    return entries.flatMap((entry, index) => {
      const url = urls[index]
      return [
        ...(url === undefined ? [] : wrongAddress(url, index, urls, front, site)),
        ...seenLater(textOf(front, entry, index, 'seenAt'), index, front, site),
      ]
    })
  },
}

/** A text of an entry to which the schema has no objection. */
function textOf(front: FrontMatter, entry: unknown, index: number, key: 'url' | 'seenAt') {
  if (typeof entry !== 'object' || entry === null || hasIssue(front, ['sources', index, key])) {
    return undefined
  }
  const value: unknown = Reflect.get(entry, key)
  return typeof value === 'string' ? value : undefined
}

function wrongAddress(
  url: string,
  index: number,
  urls: readonly (string | undefined)[],
  front: FrontMatter,
  site: Site,
): readonly Finding[] {
  const at = () => valuePlace(front.map, ['sources', index, 'url']).start
  if (urls.indexOf(url) < index) {
    return [{ at: at(), message: `来源 ${url} 写了两遍`, hint: '删掉一个。' }]
  }
  const host = unlistedHost(url, site)
  if (host === undefined) return []
  return [
    {
      at: at(),
      message: `来源的网站 ${host} 不在允许链接的名单里`,
      hint: allowingHint(host, '换成官方的来源'),
    },
  ]
}

function seenLater(
  seenAt: string | undefined,
  index: number,
  front: FrontMatter,
  { now }: Site,
): readonly Finding[] {
  const seen = seenAt === undefined ? undefined : parseInstant(seenAt)
  if (seen === undefined || instantMs(seen) <= now.getTime()) return []
  return [
    {
      at: valuePlace(front.map, ['sources', index, 'seenAt']).start,
      message: `seenAt（看到的日期）${seenAt} 还没有到，今天是 ${toInstant(now).slice(0, 10)}`,
      hint: '填真正打开那个网页看到的那一天。',
    },
  ]
}
