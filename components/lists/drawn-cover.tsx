import { coverWords } from '@/components/lists/cover-words'
import type { ListedArticle } from '@/lib/views/listed'

export type DrawnCoverProps = Pick<ListedArticle, 'slug' | 'title' | 'mark'>

/** Where mark and words stand on a sheet of 96 × 64, layout by layout; colours are in lists.css. */
const LAYOUTS = [
  { mark: { x: 90, y: 56, textAnchor: 'end' }, words: { x: 8, y: 17 } },
  { mark: { x: 6, y: 56 }, words: { x: 88, y: 17, textAnchor: 'end' } },
  {
    seal: { x: 30, y: 8, width: 36, height: 36, rx: 3 },
    mark: { x: 48, y: 35.5, textAnchor: 'middle' },
    words: { x: 48, y: 57, textAnchor: 'middle' },
  },
  { mark: { x: 90, y: 44, textAnchor: 'end' }, words: { x: 8, y: 56 } },
] as const

/**
 * A cover set in type: the category's mark, large, and the first words of the title.
 * The layout is always the same for the same slug.
 */
export function DrawnCover({ slug, title, mark }: DrawnCoverProps) {
  const index = layoutOf(slug)
  const layout = LAYOUTS[index] ?? LAYOUTS[0]
  return (
    <svg className={`cover cover-${index}`} viewBox="0 0 96 64" aria-hidden="true">
      {'seal' in layout && <rect {...layout.seal} />}
      <text className="cover-mark" {...layout.mark}>
        {mark}
      </text>
      <text className="cover-words" {...layout.words}>
        {coverWords(title)}
      </text>
    </svg>
  )
}

/** FNV-1a, which spreads slugs that differ by a letter (Fowler, Noll, Vo; RFC 9923). */
function layoutOf(slug: string): number {
  let hash = 0x811c9dc5
  for (const character of slug) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return (hash >>> 8) % LAYOUTS.length
}
