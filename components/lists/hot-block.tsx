import { HotList, type HotListProps } from '@/components/lists/hot-list'
import { ListSection } from '@/components/lists/list-section'
import { hotUrl } from '@/lib/url'

/** `picks` while there are too few views to rank by: then nothing looks like a ranking. */
export type HotBlockProps = HotListProps

const RANKED = { title: '热门阅读', note: '按最近的浏览量排名，越新的算得越多。' }
const PICKED = { title: '编辑推荐', note: '浏览量还不够排名，这几篇由编辑挑选。' }

/**
 * 热门阅读 by views, or, under its true name, what the editors recommend. Title and note that a fresh
 * ranking brings with it stand ready in `data-`.
 */
export function HotBlock({ articles, basis }: HotBlockProps) {
  if (articles.length === 0) return null
  const { title, note } = basis === 'views' ? RANKED : PICKED
  return (
    <ListSection place="side" id="hot" title={title} more={{ href: hotUrl(), label: '更多' }}>
      <div
        className="grid gap-2"
        data-hot="block"
        data-title={RANKED.title}
        data-note={RANKED.note}
      >
        <p className="text-fact text-ink-soft">{note}</p>
        <HotList articles={articles} basis={basis} />
      </div>
    </ListSection>
  )
}
