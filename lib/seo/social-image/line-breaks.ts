/** What may not start a line, and what may not end one (CLREQ, “Prohibition rules for line start and line end”). */
const NOT_AT_START = /^[，。、；：？！?!,.;:）】》」』〉”’…—·%％℃)\]}]/u
const NOT_AT_END = /[（【《「『〈“‘([{￥$]$/u
/** A short quotation, a number with its unit, or a Latin word stays whole; other characters stand alone. */
const PIECES =
  /["“「『《][^"”」』》]{1,6}["”」』》]|\p{N}[\p{N}.,:%-]*[年月日天元岁次步条号]|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}.'’+&_-]*|\s+|./gsu
const PAUSE = /[，。、；：？！?!,;:\s]$/u
/** Particles that belong to the word before them. */
const CLINGING = /^[的地得了着过吗呢吧么]/u

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** What an unwelcome end of a line costs; a line that is a third empty costs 0.11. */
const INSIDE_WORD = 0.35
const BEFORE_PARTICLE = 0.25
const WITHOUT_PAUSE = 0.12

/**
 * Cuts a text into what must not be broken: characters with the punctuation that clings to them, and
 * whole Latin words, numbers and short quotations.
 *
 * `解绑?京东 App。` → `['解', '绑?', '京', '东', ' ', 'App。']`
 */
export function unbreakable(text: string): readonly string[] {
  const pieces: string[] = []
  for (const [piece] of text.matchAll(PIECES)) {
    const before = pieces.at(-1)
    const clings = before !== undefined && (NOT_AT_START.test(piece) || NOT_AT_END.test(before))
    if (clings) pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}

/** Whether a pause is natural after the text, and so the end of a line. */
export function endsInPause(text: string): boolean {
  return PAUSE.test(text)
}

/** What must not be broken, with what is needed to decide about the end of a line after it. */
type Piece = { readonly text: string; readonly width: number; readonly endCost: number }

/** The best way found to set the text up to a piece. */
type Setting = { readonly lines: number; readonly cost: number; readonly from: number }

/**
 * Returns a function that sets the text in lines of a width: in as few as fit, of lengths as even as
 * they can be, ending where words or clauses end. A piece that is wider than a line stands alone on
 * one. No text, no lines.
 *
 * `lineBreaker('安卓手机怎么一键换机', countCharacters)(6)` → `['安卓手机怎么', '一键换机']`
 */
export function lineBreaker(
  text: string,
  measure: (text: string) => number,
): (width: number) => readonly string[] {
  const pieces = piecesOf(text.trim(), measure)
  return (width) => {
    const best: Setting[] = [{ lines: 0, cost: 0, from: 0 }]
    for (let end = 1; end <= pieces.length; end += 1)
      best.push(bestEnding(pieces, best, end, width))
    return linesOf(pieces, best)
  }
}

function piecesOf(text: string, measure: (text: string) => number): readonly Piece[] {
  const wordEnds = new Set(
    Array.from(words.segment(text), ({ index, segment }) => index + segment.length),
  )
  const pieces = unbreakable(text)
  let offset = 0
  return pieces.map((piece, index) => {
    offset += piece.length
    const endCost = costOfEnd(piece, pieces[index + 1], !wordEnds.has(offset))
    return { text: piece, width: measure(piece), endCost }
  })
}

/** The best way to end a line after piece number `end`, counted from 1. */
function bestEnding(
  pieces: readonly Piece[],
  best: readonly Setting[],
  end: number,
  width: number,
): Setting {
  const last = pieces[end - 1]
  let found: Setting | undefined
  // A space at the end of a line takes no room.
  let used = last?.text.trim() === '' ? -last.width : 0
  for (let from = end - 1; from >= 0; from -= 1) {
    used += pieces[from]?.width ?? 0
    if (used > width && found) break
    const before = best[from] ?? { lines: from, cost: 0 }
    const slack = Math.max(0, (width - used) / width)
    const setting = {
      lines: before.lines + 1,
      cost: before.cost + (last?.endCost ?? 0) + slack ** 2,
      from,
    }
    if (!found || isBetter(setting, found)) found = setting
  }
  return found ?? { lines: end, cost: 0, from: end - 1 }
}

function isBetter(a: Setting, b: Setting): boolean {
  return a.lines === b.lines ? a.cost < b.cost : a.lines < b.lines
}

function costOfEnd(last: string, next: string | undefined, isInWord: boolean): number {
  if (next === undefined || endsInPause(last) || next.trim() === '') return 0
  if (isInWord) return INSIDE_WORD
  return CLINGING.test(next) ? BEFORE_PARTICLE : WITHOUT_PAUSE
}

function linesOf(pieces: readonly Piece[], best: readonly Setting[]): readonly string[] {
  const lines: string[] = []
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) {
    const line = pieces.slice(best[end]?.from, end).map(({ text }) => text)
    lines.unshift(line.join('').trim())
  }
  return lines.filter((line) => line !== '')
}
