import { readNumbers, writeNumbers } from './numbers'

/** Where in an article a word may stand, in the order of the numbers in the index. */
export const FIELDS = ['title', 'question', 'step', 'tag', 'summary', 'text'] as const
export type IndexField = (typeof FIELDS)[number]

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

/** What the index has of a piece, as flat lists: no object for each of ten thousand articles. */
export type Postings = {
  /** `article * FIELDS.length + field` wherever the piece stands; by field, then by article. */
  readonly cells: Uint32Array
  /** Where the places in each cell start in `places`, and the end of the last. */
  readonly starts: Uint32Array
  /** Empty for families without places. */
  readonly places: Uint32Array
  /** In how many articles it stands: the most that any one field knows. */
  readonly articles: number
}

/** The reverse of `writePostings`. */
export function readPostings(text: string, { first, count, placed }: Layout): Postings {
  const numbers = readNumbers(text)
  const cells = new Uint32Array(numbers.length)
  const starts = new Uint32Array(placed ? numbers.length + 1 : 0)
  const places = new Uint32Array(placed ? numbers.length : 0)
  let [from, cell, place, articles] = [0, 0, 0, 0]
  for (let field = first; field < first + count; field++) {
    const inField = numbers[from++] ?? 0
    articles = Math.max(articles, inField)
    let article = 0
    for (let left = inField; left > 0; left--) {
      article += numbers[from++] ?? 0
      cells[cell] = article * FIELDS.length + field
      if (placed) {
        starts[cell] = place
        let [number, at] = [1, 0]
        while (number & 1) {
          number = numbers[from++] ?? 0
          at += number >>> 1
          places[place++] = at
        }
      }
      cell += 1
    }
  }
  if (placed) starts[cell] = place
  // Copies, since they are kept and the room for them was a guess.
  return {
    cells: cells.slice(0, cell),
    starts: starts.slice(0, cell + 1),
    places: places.slice(0, place),
    articles,
  }
}
