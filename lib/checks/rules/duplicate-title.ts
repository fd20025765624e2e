import { groupBy } from '@/lib/group-by'
import type { Document } from '../document'
import type { FactRule } from '../rule'
import type { Site } from '../site'
import { titleKey } from '../title-key'
import { valuePlace } from '../yaml-place'

/** Two articles that ask the same share their readers and go stale one after the other. */
export const duplicateTitle: FactRule = {
  name: 'duplicate-title',
  severity: 'warning',
  about: 'facts',
  check: ({ document, front, site }) => {
    const key = keyOf(document)
    if (document.kind !== 'article' || key === undefined) return []
    const other = articlesByTitle(site)
      .get(key)
      ?.find((each) => each.slug !== document.slug)
    if (!other) return []
    return [
      {
        at: valuePlace(front.map, ['title']).start,
        message: `这个标题和「${other.front?.values.title}」（${other.file.path}）问的是同一件事`,
        hint: '内容相同就合成一篇，把不要的地址写进 aliases；内容不同就在标题里写清区别。',
      },
    ]
  },
}

const indexes = new WeakMap<Site, ReadonlyMap<string, readonly Document[]>>()

function articlesByTitle(site: Site): ReadonlyMap<string, readonly Document[]> {
  let index = indexes.get(site)
  if (!index) {
    index = groupBy([...site.articles.values()].flat(), (article) => {
      const key = keyOf(article)
      return key === undefined ? [] : [key]
    })
    indexes.set(site, index)
  }
  return index
}

function keyOf({ front }: Document): string | undefined {
  const title = front?.values.title
  return typeof title === 'string' && title.trim() !== '' ? titleKey(title) : undefined
}
