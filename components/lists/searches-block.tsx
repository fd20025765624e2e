import { SearchChips } from '@/components/lists/search-chips'
import { SideBlock } from '@/components/lists/side-block'

export type SearchesBlockProps = {
  readonly searches: readonly string[]
  /** `picks` until there are enough real searches that are safe to show. */
  readonly basis: 'searches' | 'picks'
}

/** 大家都在搜, or, under its true name, the words that editors suggest. */
export function SearchesBlock({ searches, basis }: SearchesBlockProps) {
  if (searches.length === 0) return null
  return (
    <SideBlock id="searches" title={basis === 'searches' ? '大家都在搜' : '编辑推荐的搜索词'}>
      <SearchChips searches={searches} />
    </SideBlock>
  )
}
