import type { ListedArticle } from '@/lib/page-data/listed'

export type DrawnCoverProps = Pick<ListedArticle, 'mark' | 'coverWords' | 'layout'>

/** Where mark and words stand on a sheet of 96 × 64, layout by layout; colours are in covers.css. */
const LAYOUTS = [
  { mark: { x: 90, y: 56, textAnchor: 'end' }, words: { x: 8, y: 17 } },
  { mark: { x: 6, y: 56 }, words: { x: 88, y: 17, textAnchor: 'end' } },
  {
    seal: { x: 30, y: 8, width: 36, height: 36, rx: 3 },
    mark: { x: 48, y: 35.5, textAnchor: 'middle' },
    words: { x: 48, y: 57, textAnchor: 'middle' },
  },
  { mark: { x: 90, y: 44, textAnchor: 'end' }, words: { x: 8, y: 56 } },
  { mark: { x: 48, y: 41, textAnchor: 'middle' }, words: { x: 48, y: 57, textAnchor: 'middle' } },
] as const

/**
 * A cover set in type: the category's mark, large, and a word or two. Five layouts by turns: in lists of up to
 * four columns no two covers beside or under one another are alike.
 */
export function DrawnCover({ mark, coverWords, layout: number }: DrawnCoverProps) {
  const layout = LAYOUTS[number] ?? LAYOUTS[0]
  return (
    <svg className={`cover cover-${number}`} viewBox="0 0 96 64" aria-hidden="true">
      {'seal' in layout && <rect {...layout.seal} />}
      <text className="cover-mark" {...layout.mark}>
        {mark}
      </text>
      {coverWords && (
        <text className="cover-words" {...layout.words}>
          {coverWords}
        </text>
      )}
    </svg>
  )
}
