import { createHash } from 'node:crypto'

/** What decides whether a page must be rendered again. */
export type DataHash = {
  /** Of what is the page's own: readers wait for it. */
  readonly own: string
  /** Of what it shares with many others: it may follow behind. */
  readonly beside: string
}

/** The same for equal data, another for different ones, across runs. */
export function hashData({ beside, ...own }: { readonly beside: object }): DataHash {
  return { own: dataHash(own), beside: dataHash(beside) }
}

/** The parts by their hashes, so that one which many pages share, such as the sidebar, is written out once. */
export function dataHash(value: object): string {
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    typeof part === 'object' && part !== null ? partHash(part) : part,
  ])
  return digest(JSON.stringify(parts))
}

const known = new WeakMap<object, string>()

function partHash(part: object): string {
  const found = known.get(part) ?? digest(JSON.stringify(part))
  known.set(part, found)
  return found
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}
