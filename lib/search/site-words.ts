import { getArticles } from '@/lib/content/articles'
import { getCategories, getTopics } from '@/lib/content/topics'
import { normalise } from './browser/normalise'

/** The words of the site's titles (articles, categories, topics), its tags and `synonyms`, normalised. */
export function siteWords(synonyms: readonly (readonly string[])[]): ReadonlySet<string> {
  const articles = getArticles()
  const titles = [...articles, ...getCategories(), ...getTopics()].map(({ title }) => title)
  return collectWords(titles, [...articles.flatMap(({ tags }) => tags), ...synonyms.flat()])
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** So many pieces are taken together at most: 信 + 怎么 + 转账. */
const LONGEST_RUN = 3

/**
 * Phrases whole, and theirs and the titles' words; normalised. The dictionary of ICU does not know many
 * words of today and leaves them in single 汉字 (微 信, 解 绑). Those count only beside their neighbours,
 * or any text could be put together from them.
 *
 * `(['微信怎么转账?'], ['免密支付'])` → 怎么, 转账, 微信, 微信怎么, 信怎么, 信怎么转账, 支付, 免密, 密支付, 免密支付
 */
export function collectWords(
  titles: readonly string[],
  phrases: readonly string[],
): ReadonlySet<string> {
  const whole = phrases.map((phrase) => normalise(phrase))
  const texts = [...titles.map((title) => normalise(title)), ...whole]
  return new Set([...whole, ...texts.flatMap(cutIntoRuns).flatMap(wordsOfRun)])
}

/** Pieces that stand together without punctuation or spaces between them. */
function cutIntoRuns(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]]
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) runs.at(-1)?.push(segment)
    else runs.push([])
  }
  return runs
}

function wordsOfRun(run: readonly string[]): readonly string[] {
  const pieces = run.filter((piece) => !isSingle(piece))
  const joined = run.flatMap((_, start) =>
    Array.from({ length: LONGEST_RUN - 1 }, (_, more) => run.slice(start, start + more + 2))
      .filter((pieces) => pieces.length > 1 && pieces.some(isSingle))
      .map((pieces) => pieces.join('')),
  )
  return [...pieces, ...joined]
}

function isSingle(piece: string): boolean {
  return /^\p{Script=Han}$/u.test(piece)
}
