import { readNumbers, writeNumbers } from './numbers'

/** Where in an article a word may stand, in the order of the numbers in the index. */
export const FIELDS = ['title', 'question', 'step', 'tag', 'summary', 'text'] as const
export type Field = (typeof FIELDS)[number]

/** Which fields a family of the index holds, and whether with places, which tell a phrase from its pieces. */
export type Layout = { readonly first: number; readonly count: number; readonly placed: boolean }
export const LAYOUTS = {
  heads: { first: 0, count: 4, placed: true },
  text: { first: 4, count: 2, placed: false },
} as const satisfies Record<string, Layout>

/** Articles and, for the placed fields, the places within each; both ascending. */
export type Posting = ReadonlyMap<number, readonly number[]>

/** Postings of some fields, which are always written in the same order. */
export function writePostings(fields: readonly Posting[], placed: boolean): string {
  const numbers: number[] = []
  for (const posting of fields) {
    numbers.push(posting.size)
    let before = 0
    for (const [article, places] of posting) {
      numbers.push(article - before)
      before = article
      if (placed) numbers.push(...writePlaces(places))
    }
  }
  return writeNumbers(numbers)
}

/** Each as its distance from the one before, with a last bit that says whether another follows. */
function writePlaces(places: readonly number[]): readonly number[] {
  return places.map(
    (place, index) => (place - (places[index - 1] ?? 0)) * 2 + (index < places.length - 1 ? 1 : 0),
  )
}

/** Calls back for each article of each field, or where there are places, for each place. */
export function readPostings(
  text: string,
  { first, count, placed }: Layout,
  found: (field: number, article: number, place: number) => void,
): void {
  const next = readNumbers(text)
  for (let field = first; field < first + count; field++) {
    let article = 0
    for (let left = next(); left > 0; left--) {
      article += next()
      let place = 0
      let more = placed ? 1 : 0
      if (!placed) found(field, article, 0)
      while (more === 1) {
        const number = next()
        more = number & 1
        place += number >>> 1
        found(field, article, place)
      }
    }
  }
}
