import type { Site } from '@/lib/checks/site'
import { titleKey } from '@/lib/checks/title-key'
import { writtenTitle } from '@/lib/checks/written-title'

/** An article that seems to answer the same question. */
export type NearTitle = { readonly title: string; readonly file: string }

/** Of two questions that share this much of their pairs of letters, one is the other in new words. */
const ALIKE = 0.7

/**
 * Articles of which one question is, in other words, one of this title's: 怎么解绑, 如何解绑 and
 * 解绑方法 are the same. A title can hold two questions in one line.
 */
export function nearTitles(title: string, site: Site): readonly NearTitle[] {
  const asked = questionsIn(title)
  return [...site.articles.values()].flat().flatMap((article) => {
    const theirs = questionsIn(writtenTitle(article) ?? '')
    if (!theirs.some((other) => asked.some((ours) => isAlike(ours, other)))) return []
    return [{ title: String(article.front?.values.title ?? ''), file: article.file.path }]
  })
}

/** A second question this short (要手续费吗) leans on the first, and means nothing without it. */
const SHORTEST_ALONE = 6

/** What each question of a title asks about. */
function questionsIn(title: string): readonly string[] {
  return title
    .split(/[?？!！。；;]/)
    .map(titleKey)
    .filter((key, index) => key.length >= (index === 0 ? 2 : SHORTEST_ALONE))
}

/** Dice's coefficient over pairs of letters. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / (left.size + right.size) >= ALIKE
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}
