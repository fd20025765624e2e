const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Characters that are words by themselves: what stands beside them is no part of them. */
const FUNCTION_WORDS = new Set(
  '的了吗呢吧和跟与或是在有给还能要会就都才也不没被把让从到对后前时每带用怎哪那这我你',
)
/** What goes with the word after it. */
const PREFIXES = new Set('小新旧老假')
const HAN = /^\p{Script=Han}$/u
/** What no line may begin with (CLREQ, “prohibition rules for line start”). */
const CLOSING = /^[\p{Pe}\p{Pf}，。！？、；：,.!?;:%％…—›\s]/u
/** What no line may end with. */
const OPENING = /[\p{Ps}\p{Pi}]$/u
const LATIN_START = /^[\w-]/
const LATIN_END = /[\w-]$/

/**
 * A title in pieces between which a line may break: words, each with the marks that belong to it. The
 * dictionary of the ICU library cuts much too small (支付|宝), so single characters join their neighbours;
 * a piece may thus be two words, but hardly ever half of one.
 *
 * `京东金融怎么解绑银行卡?` → `京东` `金融` `怎么` `解绑` `银行卡?`
 */
export function splitWords(title: string): readonly string[] {
  const before = known.get(title)
  if (before) return before
  const pieces = splitAnew(title)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(title, pieces)
  return pieces
}

/** The same titles stand in the lists of every page: to cut them anew took a seventh of the time of a page. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 2000

function splitAnew(title: string): readonly string[] {
  const segments = Array.from(words.segment(title), ({ segment }) => segment)
  const pieces: string[] = []
  /** The last piece is a single character that has found no neighbour yet. */
  let isLoose = false
  for (const [index, segment] of segments.entries()) {
    const last = pieces.at(-1)
    const isSingle = isSingleWord(segment)
    const next = segments[index + 1]
    const isPrefix = PREFIXES.has(segment) && next !== undefined && startsHan(next)
    const completes: boolean =
      last !== undefined &&
      ((isLoose && startsHan(segment)) || (isSingle && !isPrefix && takesTail(last, next)))
    const joins =
      completes ||
      (last !== undefined &&
        (CLOSING.test(segment) ||
          OPENING.test(last) ||
          (LATIN_END.test(last) && LATIN_START.test(segment))))
    if (joins) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
    isLoose = isSingle && !completes
  }
  return pieces
}

/** 解, but not 的. */
function isSingleWord(segment: string): boolean {
  return HAN.test(segment) && !FUNCTION_WORDS.has(segment)
}

function startsHan(segment: string): boolean {
  const [first = ''] = segment
  return HAN.test(first) && !FUNCTION_WORDS.has(first)
}

/**
 * Whether a single character after the piece is its end (银行+卡, 怎么+办) and not the start of another word:
 * after a question word it is that where another single character follows (怎么|解绑).
 */
function takesTail(piece: string, next: string | undefined): boolean {
  const characters = [...piece]
  if (characters.length < 2 || !characters.every((each) => HAN.test(each))) return false
  const isQuestion = characters.some((each) => FUNCTION_WORDS.has(each))
  return !isQuestion || next === undefined || !startsHan(next)
}
