import { LAYOUTS, type Postings, readPostings } from './postings'

type Family = keyof typeof LAYOUTS
/** Returns a piece's postings from the text that the index has for it. */
export type ReadPiece = (family: Family, key: string, text: string) => Postings

/** So many numbers are kept, 4 bytes each: what readers ask for has mostly the same few pieces. */
const KEPT = 2_000_000

/** Reads each piece once, as a reader who types on asks for the same ones; forgets those unused for longest. */
export function createPieceReader(): ReadPiece {
  const known = new Map<string, Postings>()
  let kept = 0
  return (family, key, text) => {
    const name = `${family} ${key}`
    const before = known.get(name)
    known.delete(name)
    const postings = before ?? readPostings(text, LAYOUTS[family])
    known.set(name, postings)
    if (before) return postings
    kept += sizeOf(postings)
    for (const [oldest, its] of known) {
      if (kept <= KEPT || known.size === 1) break
      known.delete(oldest)
      kept -= sizeOf(its)
    }
    return postings
  }
}

function sizeOf({ cells, starts, places }: Postings): number {
  return cells.length + starts.length + places.length
}
