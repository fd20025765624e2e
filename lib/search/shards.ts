import { lastStart } from './browser/last-start'
import type { ShardList } from './browser/types'

/** Shards are filled up to this size, so that a query fetches little that it did not ask for. */
const SHARD_BYTES = 3_000
/** Grown beyond this, a shard is cut again. */
const LARGEST_BYTES = 2 * SHARD_BYTES
const UNIT = 256
/** Less than all that keys are made of, so that a key with it comes right after the key. */
const BEFORE_OTHERS = '!'

export type Entry = readonly [key: string, text: string]

/** A file of the index: entries in the order of their keys. */
export type Shard = { readonly start: string; readonly json: string }

/** Neighbouring keys together, as many as fit; a key larger than a shard has one for itself. Never none. */
export function cutIntoShards(entries: readonly Entry[]): readonly Shard[] {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  const shards: Shard[] = []
  let current: Entry[] = []
  let size = 0
  // The first shard is also for keys before all others, which may come later.
  let start = ''
  const close = () => {
    shards.push({ start, json: JSON.stringify(Object.fromEntries(current)) })
    // Keys that nothing has are not looked for in a large shard of one key.
    start = size > SHARD_BYTES ? `${current[0]?.[0]}${BEFORE_OTHERS}` : ''
    current = []
    size = 0
  }
  for (const entry of sorted) {
    const bytes = bytesOf(entry)
    if (size > 0 && size + bytes > SHARD_BYTES) close()
    if (size === 0 && shards.length > 0) start ||= entry[0]
    current.push(entry)
    size += bytes
  }
  if (current.length > 0 || shards.length === 0) close()
  return shards
}

function bytesOf([key, text]: Entry): number {
  return key.length * 3 + text.length + 6
}

/** What the manifest says of shards. */
export function describeShards(shards: readonly Shard[]): ShardList {
  return { starts: shards.map(({ start }) => start), sizes: shards.map(({ json }) => sizeOf(json)) }
}

function sizeOf(json: string): number {
  return Math.ceil(Buffer.byteLength(json) / UNIT)
}

/** A list of shards with some entries changed, and the texts of the shards that are other ones now, by id. */
export type ShardEdit = { readonly list: ShardList; readonly written: ReadonlyMap<number, string> }

/**
 * Changes entries: `edit` gives the new text of a key from the one that it has, `undefined` for none.
 * Only shards that hold a changed entry are read and written; one that has grown too large is cut.
 */
export function editShards(
  list: ShardList,
  readShard: (id: number) => Readonly<Record<string, string>>,
  keys: Iterable<string>,
  edit: (key: string, text: string | undefined) => string | undefined,
): ShardEdit {
  const byShard = new Map<number, string[]>()
  for (const key of keys) {
    const place = lastStart(list.starts, key)
    const known = byShard.get(place)
    if (known) known.push(key)
    else byShard.set(place, [key])
  }
  const written = new Map<number, string>()
  const [starts, sizes] = [[...list.starts], [...list.sizes]]
  const ids = [...(list.ids ?? starts.map((_, place) => place))]
  let nextId = Math.max(-1, ...ids) + 1
  // From the last on, so that cutting one does not move those that are still to come.
  for (const place of [...byShard.keys()].sort((a, b) => b - a)) {
    const id = ids[place] ?? 0
    const before = readShard(id)
    const entries = new Map(Object.entries(before))
    let isChanged = false
    for (const key of byShard.get(place) ?? []) {
      const old = entries.get(key)
      const text = edit(key, old)
      if (text === old) continue
      isChanged = true
      if (text === undefined) entries.delete(key)
      else entries.set(key, text)
    }
    if (!isChanged) continue
    const size = [...entries].reduce((sum, entry) => sum + bytesOf(entry), 0)
    const parts =
      size > LARGEST_BYTES && entries.size > 1 ? cutIntoShards([...entries]) : [whole(entries)]
    const partIds = parts.map((_, part) => (part === 0 ? id : nextId++))
    for (const [part, { json }] of parts.entries()) written.set(partIds[part] ?? id, json)
    starts.splice(place, 1, starts[place] ?? '', ...parts.slice(1).map(({ start }) => start))
    sizes.splice(place, 1, ...parts.map(({ json }) => sizeOf(json)))
    ids.splice(place, 1, ...partIds)
  }
  const isPlain = ids.every((id, place) => id === place)
  return { list: isPlain ? { starts, sizes } : { starts, sizes, ids }, written }
}

function whole(entries: ReadonlyMap<string, string>): Shard {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return { start: '', json: JSON.stringify(Object.fromEntries(sorted)) }
}
