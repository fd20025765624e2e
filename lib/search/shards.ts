import type { Family, Manifest } from './browser/types'

/** Shards are filled up to this size, so that a query fetches little that it did not ask for. */
const SHARD_BYTES = 6_000
const UNIT = 256

export type Entry = readonly [key: string, text: string]

/** A file of the index: entries in the order of their keys. */
export type Shard = { readonly start: string; readonly json: string }

/** Neighbouring keys together, as many as fit; a key larger than a shard has one for itself. */
export function cutIntoShards(entries: readonly Entry[]): readonly Shard[] {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  const shards: Shard[] = []
  let current: Entry[] = []
  let size = 0
  const close = () => {
    const start = current[0]?.[0]
    if (start !== undefined) {
      shards.push({ start, json: JSON.stringify(Object.fromEntries(current)) })
    }
    current = []
    size = 0
  }
  for (const entry of sorted) {
    const bytes = entry[0].length * 3 + entry[1].length + 6
    if (size > 0 && size + bytes > SHARD_BYTES) close()
    current.push(entry)
    size += bytes
  }
  close()
  return shards
}

/** What the manifest says of shards. */
export function describeShards(shards: readonly Shard[]): Manifest['shards'][Family] {
  return {
    starts: shards.map(({ start }) => start),
    sizes: shards.map(({ json }) => Math.ceil(Buffer.byteLength(json) / UNIT)),
  }
}
