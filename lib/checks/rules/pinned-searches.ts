import type { FactRule } from '../rule'
import { type Site, textList } from '../site'
import { valuePlace } from '../yaml-place'

/** A search that the site itself recommends finds something. */
export const pinnedSearches: FactRule = {
  name: 'pinned-searches',
  severity: 'warning',
  about: 'facts',
  check: ({ document, front, site }) => {
    if (document.kind !== 'pinned') return []
    return textList(front.values.searches).flatMap((word, index) => {
      if (word.trim() === '' || isInSomeTitle(word, site)) return []
      return [
        {
          at: valuePlace(front.map, ['searches', index]).start,
          message: `推荐的搜索词「${word}」在哪篇文章的标题里都没有`,
          hint: '换成标题里有的词，读者点了才搜得到。',
        },
      ]
    })
  },
}

function isInSomeTitle(word: string, { articles }: Site): boolean {
  const wanted = word.trim().toLowerCase()
  return [...articles.values()].flat().some((article) =>
    String(article.front?.values.title ?? '')
      .toLowerCase()
      .includes(wanted),
  )
}
