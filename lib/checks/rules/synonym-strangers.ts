import type { Document } from '../document'
import type { FactRule, Finding } from '../rule'
import { type Site, textList } from '../site'
import { valuePlace } from '../yaml-place'

/**
 * Two words of a group of `content/synonyms.yml` mean the same only where the articles about them have
 * something to do with one another; else each search brings up strangers.
 */
export const synonymStrangers: FactRule = {
  name: 'synonym-strangers',
  severity: 'warning',
  about: 'facts',
  check: ({ document, front, site }) => {
    const { values } = front
    if (document.kind !== 'synonyms' || !Array.isArray(values.synonyms)) return []
    return values.synonyms.flatMap((group: unknown, place) => {
      const words = textList(group).map((word) => word.trim())
      return words.flatMap((word, index): Finding[] => {
        const strangers = words
          .slice(0, index)
          .map((other) => strangersBy(word, other, site))
          .find((found) => found !== undefined)
        if (!strangers) return []
        return [
          {
            at: valuePlace(front.map, ['synonyms', place, index]).start,
            message: `「${strangers.other}」和「${word}」在讲不相干的事：一个在《${strangers.its}》，一个在《${strangers.own}》`,
            hint: '搜其中一个会找到另一个的文章。意思并不一样，就从这一组里删掉一个；确实一样，就在两篇文章里写上同一个标签（tags）。',
          },
        ]
      })
    })
  },
}

/** Titles of one article about each word, where no article about the one is akin to any about the other. */
function strangersBy(word: string, other: string, site: Site) {
  const [own, its] = [articlesAbout(word, site), articlesAbout(other, site)]
  const [first] = own
  const [second] = its
  if (!first || !second) return undefined
  const isAkin = own.some((one) => its.some((another) => areAkin(one, another, [word, other])))
  return isAkin ? undefined : { other, its: titleOf(second), own: titleOf(first) }
}

/** Articles that have the word in title or tags. */
function articlesAbout(word: string, { articles }: Site): readonly Document[] {
  const wanted = word.toLowerCase()
  return [...articles.values()].flat().filter((article) => {
    const heads = [titleOf(article), ...textList(article.front?.values.tags)]
    return heads.some((head) => head.toLowerCase().includes(wanted))
  })
}

/** Of one category or topic, with a tag in common, or titles that share a word besides the two. */
function areAkin(one: Document, another: Document, words: readonly string[]): boolean {
  if (one === another || folder(one) === folder(another)) return true
  const listed = (key: string) => {
    const own = new Set(textList(one.front?.values[key]))
    return textList(another.front?.values[key]).some((each) => own.has(each))
  }
  if (listed('tags') || listed('topics')) return true
  const rest = (article: Document) =>
    words.reduce(
      (text, word) => text.replaceAll(word.toLowerCase(), ' '),
      titleOf(article).toLowerCase(),
    )
  const own = pairsOf(rest(one))
  return [...pairsOf(rest(another))].some((pair) => own.has(pair))
}

/** Question words that any two titles share. */
const COMMON = /怎么办?|如何|什么|为什么|哪些|多久|时间|能不能|可以|需要|手机/gu

function pairsOf(title: string): ReadonlySet<string> {
  const runs = title.replace(COMMON, ' ').match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []
  return new Set(
    runs.flatMap((run) =>
      /^[a-z0-9]/.test(run)
        ? [run]
        : [...run].slice(1).map((character, index) => `${[...run][index]}${character}`),
    ),
  )
}

function folder({ file }: Document): string {
  return file.path.slice(0, file.path.lastIndexOf('/'))
}

function titleOf({ front }: Document): string {
  return String(front?.values.title ?? '')
}
