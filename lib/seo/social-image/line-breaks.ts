/** What may not start a line, and what may not end one (CLREQ, “Prohibition rules for line start and line end”). */
const NOT_AT_START = /^[，。、；：？！?!,.;:）】》」』〉”’…—·%)\]}]/u
const NOT_AT_END = /[（【《「『〈“‘([{]$/u
/** A Latin word or a number with what belongs to it stays whole; every other character stands alone. */
const PIECES = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.'’+_-]*|\s+|./gu

/**
 * Cuts a text into what must not be broken: characters with the punctuation that clings to them, and
 * whole Latin words.
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

/**
 * Sets a text in lines no wider than `width`. Two questions in one title get lines of their own. A
 * piece that is wider than a line stands alone on one.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  return splitQuestions(text).flatMap((sentence) => fill(unbreakable(sentence), width, measure))
}

/** `甲怎么办?乙呢?` → `['甲怎么办?', '乙呢?']` */
function splitQuestions(text: string): readonly string[] {
  return text.match(/[^?？]+[?？]*/gu) ?? []
}

function fill(
  pieces: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else {
      line += piece
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
