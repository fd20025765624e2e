const STOP_WORDS = new Set(
  'a an and any are as at be but by can cannot could did do does doing for from get getting got had has have how i if in into is it its me my no not of off on or our should so some that the their them then there this to up use using via want was we what when where which who why will with would you your am been being did does dont t s im'.split(
    ' ',
  ),
)

/** Whether an English word only holds a sentence together. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/**
 * What an English word begins with in all its forms; the word itself where it has none.
 *
 * `uploading` → `upload`; `libraries` → `librar`; `port` → `port`
 */
export function stemOf(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word
  for (const [ending, least] of [
    ['ations', 4],
    ['ation', 4],
    ['ings', 3],
    ['ing', 3],
    ['ies', 3],
    ['ied', 3],
    ['ers', 4],
    ['es', 4],
    ['ed', 4],
    ['er', 4],
    ['ly', 4],
    ['s', 3],
    ['y', 4],
    ['e', 4],
  ] as const) {
    if (word.endsWith(ending) && word.length - ending.length >= least) {
      const stem = word.slice(0, -ending.length)
      // running → run: a prefix of `running` as well.
      return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
    }
  }
  return word
}
