import { readNumbers } from './browser/numbers'
import { type Layout, writePostings } from './browser/postings'
import type { Places } from './entries'

/** By field of a family, by article, the places; mutable, since it is made for being changed. */
export type PostingLists = Map<number, readonly number[]>[]

export function emptyLists({ count }: Pick<Layout, 'count'>): PostingLists {
  return Array.from({ length: count }, () => new Map())
}

/**
 * A piece's postings with what some articles have of it replaced; `undefined` where no article has it
 * any more.
 */
export function editPostings(
  text: string | undefined,
  layout: Layout,
  changes: ReadonlyMap<number, Places | undefined>,
): string | undefined {
  const lists = text === undefined ? emptyLists(layout) : readLists(text, layout)
  for (const [article, places] of changes) {
    lists.forEach((list, field) => {
      const own = places?.get(field)
      if (own) list.set(article, own)
      else list.delete(article)
    })
  }
  if (lists.every((list) => list.size === 0)) return undefined
  const ascending = lists.map((list) => new Map([...list].sort(([a], [b]) => a - b)))
  return writePostings(ascending, layout.placed)
}

/** The reverse of `writePostings`, as lists that can be changed. */
function readLists(text: string, { count, placed }: Layout): PostingLists {
  const numbers = readNumbers(text)
  let from = 0
  return Array.from({ length: count }, () => {
    const list = new Map<number, readonly number[]>()
    let article = 0
    for (let left = numbers[from++] ?? 0; left > 0; left--) {
      article += numbers[from++] ?? 0
      const places: number[] = []
      if (placed) {
        let [number, at] = [1, 0]
        while (number & 1) {
          number = numbers[from++] ?? 0
          at += number >>> 1
          places.push(at)
        }
      }
      list.set(article, places)
    }
    return list
  })
}
