import { ListSection } from '@/components/lists/list-section'
import { SearchChips } from '@/components/lists/search-chips'

export type SearchesBlockProps = {
  readonly searches: readonly string[]
  /** `picks` until there are enough real searches that are safe to show. */
  readonly basis: 'searches' | 'picks'
}

const SEARCHED = '大家都在搜'

/**
 * 大家都在搜, or, under its true name, the words that editors suggest. Cells of one size, so that fresh
 * words take their place without moving anything.
 */
export function SearchesBlock({ searches, basis }: SearchesBlockProps) {
  if (searches.length === 0) return null
  return (
    <ListSection
      place="side"
      id="searches"
      title={basis === 'searches' ? SEARCHED : '编辑推荐的搜索词'}
    >
      <div className="even-chips" data-searches data-title={SEARCHED}>
        <SearchChips searches={searches} />
      </div>
    </ListSection>
  )
}
