import { getArticles } from '@/lib/content/articles'
import { getCategories, getTopics } from '@/lib/content/topics'
import { normalise } from './browser/normalise'

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/**
 * The site's own words, normalised: those of its titles (articles, categories, topics), its tags, and
 * the normalised `synonyms`, whole and in their words.
 *
 * A title `微信怎么解绑银行卡?` → 微信, 怎么, 解, 绑, 银行卡 (as the dictionary of ICU cuts it)
 */
export function siteWords(synonyms: readonly (readonly string[])[]): ReadonlySet<string> {
  const articles = getArticles()
  const phrases = [
    ...articles.flatMap(({ tags }) => tags).map((tag) => normalise(tag)),
    ...synonyms.flat(),
  ]
  const titled = [...articles, ...getCategories(), ...getTopics()]
  const texts = [...titled.map(({ title }) => normalise(title)), ...phrases]
  const words = texts.flatMap((text) => [...segmenter.segment(text)])
  return new Set([
    ...phrases,
    ...words.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  ])
}
