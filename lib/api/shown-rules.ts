import { getArticle } from '@/lib/content/articles'
import { loadIndex } from '@/lib/content/prepared-content'
import { getBlockedSearches, getPinned } from '@/lib/content/topics'
import { createWordTest, type WordTest } from '@/lib/engagement/own-words'
import { normalise } from '@/lib/search/browser/normalise'
import type { SearchIndex } from '@/lib/search/browser/search-index'
import { openIndexOnDisk } from '@/lib/search/index-files'
import { siteWords } from '@/lib/search/site-words'

/** What 热门阅读 and 大家都在搜 may show: one set of rules for the built pages and the live values. */
export type ShownRules = {
  /** False for what editors keep out of 热门阅读, and for what is not published. */
  readonly isEligible: (slug: string) => boolean
  /** Whether a counted query is made of words of titles, tags and synonyms. */
  readonly isOwnWords: WordTest
  /** Words that no shown query may contain, normalised. */
  readonly getBlocked: () => readonly string[]
}

/** The rules of the content that is on disk. */
export const shownRules: ShownRules = {
  isEligible: (slug) => getArticle(slug) !== undefined && !getPinned().notHot.includes(slug),
  isOwnWords: (text) => ownWords()(text),
  getBlocked: () => getBlockedSearches().map((word) => normalise(word)),
}

let known:
  | { readonly index: SearchIndex; readonly version: object; readonly test: WordTest }
  | undefined

/** Made anew when the content or the search index is another. */
function ownWords(): WordTest {
  const [version, index] = [loadIndex(), openIndexOnDisk()]
  if (known?.version !== version || known.index !== index) {
    known = { version, index, test: createWordTest(siteWords(index.manifest.synonyms)) }
  }
  return known.test
}
