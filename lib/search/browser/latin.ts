import { WORD } from './cut'

const STOP_WORDS = new Set(
  'a an and any are as at be but by can cannot could did do does doing for from get getting got had has have how i if in into is it its me my no not of off on or our should so some that the their them then there this to up use using via want was we what when where which who why will with would you your am been being did does dont doesnt didnt isnt arent wasnt cant wont couldnt hasnt havent t s im ive'.split(
    ' ',
  ),
)

/** What people say beside what they ask for. */
const LIGHT_WORDS = new Set(
  'see say says said make makes made just tell show shows need please help try tried trying still also only really thing things keep keeps anyone somehow always never again now new old all another other through completely plain possible know like look looks want wanted give take put'.split(
    ' ',
  ),
)

/** Whether an English word says little of what is asked for, wherever it stands. */
export function isLightWord(word: string): boolean {
  return LIGHT_WORDS.has(word)
}

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

/** What a word in another form is worth beside the word itself, and one that only begins so, the longer the less. */
const SAME_STEM = 0.9
const BEGINNING = 0.7

/**
 * How near a word of a text is to one that was typed, 0 to 1: the same, another form of it, or one that begins so,
 * as a reader types who has not finished.
 */
export function nearness(word: string, typed: string): number {
  if (word === typed) return 1
  const stem = stemOf(typed)
  const isForm = word === stem || (word.length <= stem.length + 5 && stemOf(word) === stem)
  if (isForm) return SAME_STEM
  return word.startsWith(typed) ? BEGINNING * (typed.length / word.length) ** 0.5 : 0
}

const WORDS = new RegExp(WORD, 'gu')

/** The words and numbers of a normalised text in a row, for `latinIn`: `用git-push 2次` → ` git push 2 ` */
export function latinRow(text: string): string {
  const words = text.match(WORDS) ?? []
  return ` ${words.join(' ')} `
}

/** How near the row has what was typed, 0 to 1; of several words the first ones exactly. */
export function latinIn(row: string, typed: string): number {
  if (row.includes(` ${typed} `)) return 1
  return nearnessesIn(row, typed).reduce((best, each) => Math.max(best, each), 0)
}

/** How often the row has what was typed, other forms by their nearness. */
export function latinTimes(row: string, typed: string): number {
  return nearnessesIn(row, typed).reduce((times, each) => times + each, 0)
}

/** For each place of the row where what was typed may begin. */
function nearnessesIn(row: string, typed: string): readonly number[] {
  const last = typed.slice(typed.lastIndexOf(' ') + 1)
  const before = typed.slice(0, typed.length - last.length)
  const start = ` ${before}${stemOf(last)}`
  const found: number[] = []
  for (let at = row.indexOf(start); at >= 0; at = row.indexOf(start, at + 1)) {
    const from = at + 1 + before.length
    found.push(nearness(row.slice(from, row.indexOf(' ', from)), last))
  }
  return found
}
