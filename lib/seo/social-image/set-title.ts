import { splitQuestions } from '@/lib/text'
import { endsInPause, lineBreaker, unbreakable } from './line-breaks'

export type SetTitle = {
  readonly lines: readonly string[]
  /** In pixels. */
  readonly size: number
}

const LARGEST = 84
const SIZES = [LARGEST, 78, 72] as const
const SMALLEST = 72
const MAX_LINES = 4

/**
 * Sets a title in large type on at most four lines of `width` pixels. Each question starts a line
 * where there is room; what does not fit in the smallest size ends in `…`.
 *
 * @param measure width of a text in ems
 */
export function setTitle(
  title: string,
  width: number,
  measure: (text: string) => number,
): SetTitle {
  const questions = splitQuestions(title).map((question) => lineBreaker(question, measure))
  const settings = SIZES.map((size) => ({
    size,
    lines: questions.flatMap((setLines) => setLines(width / size)),
  })).filter(({ lines }) => lines.length <= MAX_LINES)
  const [first, ...others] = settings
  if (!first) return { size: SMALLEST, lines: shorten(title, width / SMALLEST, measure) }
  return others.reduce((best, each) => (weight(each) < weight(best) ? each : best), first)
}

/**
 * How unwelcome a setting is. A line that ends where nobody pauses is worse than small type; one small
 * line alone would be lost on the picture.
 */
function weight({ lines, size }: SetTitle): number {
  const smaller = (LARGEST - size) / (LARGEST - SMALLEST)
  const unpaused = lines.slice(0, -1).filter((line) => !endsInPause(line)).length
  const isLost = lines.length === 1 && smaller > 0
  return lines.length + 0.5 * smaller + 0.6 * unpaused + (isLost ? 1.2 : 0)
}

function shorten(
  title: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const pieces = unbreakable(title)
  for (let kept = pieces.length; kept > 0; kept -= 1) {
    const text = pieces.slice(0, kept).join('')
    const cut = kept === pieces.length ? text : `${text.replace(/[\s\p{P}]+$/u, '')}…`
    const lines = lineBreaker(cut, measure)(width)
    if (lines.length <= MAX_LINES) return lines
  }
  return []
}
